/** The rules of completeness: what each is called, and what it says of a record. */
export const checkRules = {
  title: { label: 'Thiếu nội dung', message: 'Chưa ghi nội dung đầu việc' },
  verb: {
    label: 'Nội dung chưa nêu hành động',
    message: 'Nội dung chưa bắt đầu bằng động từ: chưa rõ phải làm gì',
  },
  product: { label: 'Thiếu sản phẩm', message: 'Chưa ghi sản phẩm, kết quả phải có' },
  authority: { label: 'Thiếu thẩm quyền', message: 'Chưa ghi cấp trình, cấp ban hành' },
  lead: { label: 'Thiếu cơ quan chủ trì', message: 'Chưa có cơ quan chủ trì' },
  'lead-unknown': {
    label: 'Chủ trì chưa có trong danh bạ',
    message: 'Chưa nhận ra cơ quan “{{names}}” trong danh bạ',
  },
  'lead-office': {
    label: 'Chủ trì là chính văn phòng',
    message: 'Chủ trì là {{names}}: xem lại có phải cơ quan trực tiếp thực hiện không',
  },
  leader: { label: 'Thiếu lãnh đạo phụ trách', message: 'Chưa có lãnh đạo phụ trách' },
  'lead-several': {
    label: 'Nhiều cơ quan chủ trì',
    message:
      'Có {{count}} cơ quan cùng chủ trì ({{names}}): chỉ giao một cơ quan chịu trách nhiệm chính',
  },
  'lead-generic': {
    label: 'Chủ trì chung chung',
    message: 'Chủ trì “{{names}}” không chỉ rõ cơ quan nào',
  },
  'lead-group': {
    label: 'Chủ trì là một nhóm',
    message: 'Chủ trì là nhóm “{{names}}”: chưa rõ cơ quan nào chịu trách nhiệm chính',
  },
  'lead-supports': {
    label: 'Vừa chủ trì vừa phối hợp',
    message: '{{agency}} vừa chủ trì vừa có tên ở cột phối hợp',
  },
  'lead-ended': {
    label: 'Chủ trì không còn khi đến hạn',
    message: '{{agency}} không có vào ngày {{day}}: cần giao lại',
    messageAfter: '{{agency}} không có vào ngày {{day}}: cần giao lại (nay là {{after}})',
  },
  'support-ended': {
    label: 'Cơ quan phối hợp không còn khi đến hạn',
    message: 'Cơ quan phối hợp {{agency}} không có vào ngày {{day}}',
    messageAfter: 'Cơ quan phối hợp {{agency}} không có vào ngày {{day}} (nay là {{after}})',
  },
  deadline: { label: 'Thiếu thời hạn', message: 'Chưa có thời hạn' },
  'deadline-unclear': {
    label: 'Thời hạn chưa rõ',
    message: 'Chưa hiểu thời hạn “{{words}}” là ngày nào',
    messageDue: 'Thời hạn “{{words}}” mới được hiểu là {{due}}: cần xác nhận',
  },
  'deadline-early': {
    label: 'Hạn trước ngày ban hành',
    message: 'Hạn {{due}} trước ngày ban hành {{issued}}',
  },
  'deadline-outside': {
    label: 'Hạn ngoài thời gian của kế hoạch',
    message: 'Hạn {{due}} nằm ngoài thời gian của kế hoạch ({{first}} – {{last}})',
    messageOfYear: 'Hạn {{due}} nằm ngoài năm kế hoạch {{last}}',
  },
  'start-late': {
    label: 'Bắt đầu sau hạn',
    message: 'Bắt đầu “{{start}}” nhưng hạn là {{due}}',
  },
  evidence: {
    label: 'Hoàn thành mà thiếu minh chứng',
    message: 'Đã hoàn thành nhưng chưa ghi văn bản minh chứng',
  },
  'evidence-early': {
    label: 'Minh chứng có trước ngày ban hành',
    message: 'Minh chứng ngày {{day}}, trước ngày ban hành {{issued}}',
  },
  'done-without-day': {
    label: 'Hoàn thành mà thiếu ngày',
    message: 'Đã hoàn thành nhưng chưa ghi ngày: không biết đúng hạn hay trễ hạn',
  },
  'completed-ahead': {
    label: 'Ngày hoàn thành ở tương lai',
    message: 'Ngày hoàn thành {{day}} chưa đến',
  },
  'completed-early': {
    label: 'Hoàn thành trước khi bắt đầu',
    message: 'Hoàn thành ngày {{day}}, trước ngày bắt đầu {{first}}',
  },
  percent: {
    label: 'Tỷ lệ không khớp tiến độ',
    message: 'Tỷ lệ {{percent}} % không khớp với tiến độ đã ghi',
  },
  duplicate: {
    label: 'Đầu việc trùng nhau',
    message: 'Trùng hoặc gần trùng nội dung với {{code}}',
  },
  'deadline-above': {
    label: 'Hạn sau hạn của việc cấp trên',
    message: 'Hạn {{due}} sau hạn {{above}} của đầu việc cấp trên',
  },
  stale: {
    label: 'Lâu chưa cập nhật',
    message: 'Đã {{days}} ngày chưa cập nhật tiến độ (từ {{day}})',
  },
  overload: {
    label: 'Quá nhiều việc trong một tháng',
    message: '{{agency}} có quá {{limit}} đầu việc đến hạn trong một tháng: {{months}}',
  },
  clause: { label: 'Điều khoản chưa có đầu việc', message: 'Chưa có đầu việc: {{words}}' },
  reworded: {
    label: 'Điều khoản nguồn đã đổi',
    message: 'Câu chữ của điều khoản nguồn đã thay đổi: xem lại đầu việc',
  },
  target: {
    label: 'Chỉ tiêu chưa có đầu việc',
    message: 'Chưa có đầu việc nào thực hiện chỉ tiêu “{{name}}”',
  },
  'target-value': {
    label: 'Chỉ tiêu thiếu giá trị',
    message: 'Chỉ tiêu “{{name}}” chưa có giá trị phải đạt',
  },
} as const;
