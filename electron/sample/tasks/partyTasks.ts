import type { SampleSection } from './sampleTask.ts';

export const partyTasks: SampleSection = {
  title: 'Xây dựng Đảng, hệ thống chính trị',
  tasks: [
    {
      title: 'Tổng kết năm 2019, ban hành nghị quyết, kế hoạch năm 2020',
      quote: 'tổng kết năm 2019, ban hành NQ, kế hoạch năm 2020',
      lead: 'Văn phòng Tỉnh ủy',
      support: 'Các ban đảng',
      period: 'Tháng 1/2020',
      product: 'Nghị quyết, kế hoạch',
    },
    {
      title: 'Rà soát, đối chiếu, đánh giá kết quả thực hiện nghị quyết đại hội đảng bộ các cấp',
      quote:
        'rà soát, đối chiếu, đánh giá chính xác kết quả thực hiện NQ đại hội đảng bộ các cấp từ đầu nhiệm kỳ đến nay',
      lead: 'Văn phòng Tỉnh ủy',
      support: 'Ban Tổ chức Tỉnh ủy; Ban Tuyên giáo Tỉnh ủy',
      period: 'Chậm nhất 31/3/2020',
      product: 'Báo cáo đánh giá',
    },
    {
      title:
        'Xác định mục tiêu, nhiệm vụ, giải pháp năm 2020 để hoàn thành cao nhất nghị quyết cả nhiệm kỳ',
      quote:
        'xác định mục tiêu, nhiệm vụ, giải pháp năm 2020 để quyết tâm hoàn thành cao nhất mục tiêu, nhiệm vụ, giải pháp cả nhiệm kỳ',
      lead: 'Văn phòng Tỉnh ủy',
      support: 'Ban cán sự đảng UBND tỉnh',
      period: 'Quý I/2020',
      product: 'Chương trình công tác năm',
    },
    {
      title: 'Triển khai, quán triệt Nghị quyết Tỉnh ủy năm 2020',
      quote:
        'Tập trung triển khai, quán triệt NQ Tỉnh ủy năm 2020 ngay từ đầu năm, nhất là chủ đề “Bứt phá về đích”',
      lead: 'Ban Tuyên giáo Tỉnh ủy',
      support: 'Các huyện ủy, thành ủy',
      period: 'Quý I/2020',
      product: 'Hội nghị quán triệt',
    },
    {
      title: 'Tổ chức thành công đại hội đảng các cấp nhiệm kỳ 2020 - 2025',
      quote: 'Tổ chức thành công đại hội Đảng các cấp nhiệm kỳ 2020 - 2025',
      lead: 'Ban Tổ chức Tỉnh ủy',
      support: 'Văn phòng Tỉnh ủy; Các huyện ủy, thành ủy',
      period: 'Quý III/2020',
      steps: [
        {
          title: 'Chuẩn bị văn kiện, nhân sự và các điều kiện tổ chức đại hội đảng các cấp',
          quote:
            'Lãnh đạo chặt chẽ công tác chuẩn bị văn kiện, nhân sự và các điều kiện tổ chức tốt đại hội đảng các cấp',
          lead: 'Ban Tổ chức Tỉnh ủy',
          support: 'Văn phòng Tỉnh ủy; Ban Tuyên giáo Tỉnh ủy',
          period: 'Trước 30/6/2020',
          product: 'Văn kiện, đề án nhân sự',
        },
        {
          title:
            'Xây dựng nghị quyết đại hội nhiệm kỳ 2020 - 2025 đồng bộ, liên thông từ tỉnh đến cơ sở',
          quote:
            'xây dựng NQ Đại hội nhiệm kỳ 2020 - 2025 phải đảm bảo tính đồng bộ, liên thông từ tỉnh đến cơ sở và ngược lại',
          lead: 'Văn phòng Tỉnh ủy',
          support: 'Các huyện ủy, thành ủy',
          period: 'Trước 31/7/2020',
          product: 'Dự thảo nghị quyết',
        },
        {
          title: 'Cụ thể hóa nghị quyết đại hội, xây dựng quy chế làm việc của cấp ủy',
          quote: 'từng cấp ủy khẩn trương cụ thể hóa NQ đại hội, xây dựng quy chế làm việc',
          lead: 'Văn phòng Tỉnh ủy',
          support: 'Các ban đảng',
          period: 'Sau đại hội',
          product: 'Chương trình hành động, quy chế',
        },
      ],
    },
    {
      title: 'Sơ kết, tổng kết các nghị quyết chuyên đề, chỉ thị, kết luận và 113 đầu việc',
      quote:
        'sơ kết, tổng kết các NQ chuyên đề, chỉ thị, kết luận, 113 đầu việc, phương châm hành động cụ thể hóa NQ Đại hội X Đảng bộ tỉnh',
      lead: 'Văn phòng Tỉnh ủy',
      support: 'Các ban đảng',
      period: 'Trong năm 2020',
      product: 'Báo cáo sơ kết, tổng kết',
    },
    {
      title: 'Cụ thể hóa Tầm nhìn chiến lược phát triển tỉnh đến năm 2030 và năm 2045',
      quote: 'cụ thể hóa Tầm nhìn chiến lược phát triển tỉnh đến năm 2030 và năm 2045',
      lead: 'Sở Kế hoạch và Đầu tư',
      support: 'Văn phòng Tỉnh ủy; Các sở, ngành',
      period: 'Quý IV/2020',
      product: 'Đề án',
    },
    {
      title:
        'Sắp xếp, tinh gọn, nâng cao hiệu lực, hiệu quả hoạt động của các tổ chức trong hệ thống chính trị',
      quote:
        'thực hiện việc sắp xếp, tinh gọn, nâng cao hiệu lực, hiệu quả hoạt động của các tổ chức trong hệ thống chính trị',
      lead: 'Ban Tổ chức Tỉnh ủy',
      support: 'Sở Nội vụ',
      period: 'Hằng quý',
      product: 'Báo cáo kết quả sắp xếp',
    },
    {
      title: 'Xây dựng đội ngũ cán bộ; sàng lọc, nâng cao chất lượng cán bộ, đảng viên',
      quote:
        'Xây dựng đội ngũ cán bộ đủ năng lực, phẩm chất, năng động và sàng lọc, nâng cao chất lượng đội ngũ cán bộ, đảng viên',
      lead: 'Ban Tổ chức Tỉnh ủy',
      support: 'Ủy ban Kiểm tra Tỉnh ủy; Các huyện ủy, thành ủy',
      period: 'Thường xuyên',
    },
    {
      title:
        'Rà soát, sắp xếp lại bộ máy cơ quan chuyên môn, đơn vị sự nghiệp công lập, mô hình thí điểm',
      quote:
        'Rà soát sắp xếp lại bộ máy trong các cơ quan chuyên môn, đơn vị sự nghiệp công lập, các mô hình thí điểm sau khi có quy định, hướng dẫn của Trung ương',
      lead: 'Sở Nội vụ',
      support: 'Ban Tổ chức Tỉnh ủy; Các sở, ngành',
      period: 'Sau khi có quy định, hướng dẫn của Trung ương',
      product: 'Đề án sắp xếp',
    },
    {
      title: 'Sơ kết 4 năm thực hiện Nghị quyết số 02 của Tỉnh ủy khóa X về xây dựng Đảng',
      quote: 'Tổ chức sơ kết 4 năm thực hiện NQ số 02 của Tỉnh ủy, khóa X về xây dựng Đảng',
      lead: 'Ban Tổ chức Tỉnh ủy',
      support: 'Ban Tuyên giáo Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy',
      period: 'Quý I/2020',
      product: 'Báo cáo sơ kết',
    },
    {
      title: 'Bố trí, luân chuyển, điều động cán bộ phục vụ nhân sự đại hội đảng bộ các cấp',
      quote:
        'Thực hiện công tác bố trí, luân chuyển, điều động cán bộ, nhất là phục vụ công tác nhân sự đại hội đảng bộ các cấp',
      lead: 'Ban Tổ chức Tỉnh ủy',
      support: 'Sở Nội vụ',
      period: 'Thường xuyên',
    },
    {
      title: 'Thực hiện Nghị quyết Trung ương 4 gắn với Chỉ thị số 05; tạo nguồn phát triển đảng',
      quote:
        'thực hiện có hiệu quả NQ Trung ương 4 gắn với Chỉ thị số 05, làm tốt công tác tạo nguồn phát triển đảng',
      lead: 'Ban Tuyên giáo Tỉnh ủy',
      support: 'Ban Tổ chức Tỉnh ủy',
      period: '6 tháng một lần',
      product: 'Báo cáo sơ kết',
    },
    {
      title:
        'Tổng kết Chỉ thị số 16 của Ban Thường vụ Tỉnh ủy về phong trào thi đua “Đồng khởi mới”',
      quote:
        'Tổng kết Chỉ thị số 16 của Ban Thường vụ Tỉnh ủy và tiếp tục có giải pháp phát động thực hiện tốt phong trào thi đua “Đồng khởi mới”',
      lead: 'Ban Dân vận Tỉnh ủy',
      support: 'Ban Tuyên giáo Tỉnh ủy',
      period: 'Tháng 9/2020',
      product: 'Báo cáo tổng kết',
    },
  ],
};
