import type { SampleSection } from './sampleTask.ts';

export const societyTasks: SampleSection = {
  title: 'Văn hóa - xã hội',
  tasks: [
    {
      title: 'Cơ bản hoàn thành xây dựng nhà ở cho gia đình chính sách gặp khó khăn',
      quote:
        'chăm lo đối tượng chính sách, phấn đấu trong năm 2020 cơ bản hoàn thành việc xây dựng nhà ở cho gia đình chính sách đang gặp khó khăn',
      lead: 'Sở Lao động - Thương binh và Xã hội',
      support: 'UBND các huyện, thành phố; Sở Xây dựng',
      period: 'Trong năm 2020',
    },
    {
      title: 'Giảm tỷ lệ hộ nghèo còn 4%, tạo việc làm mới cho 18.000 người',
      quote:
        'Giảm tỷ lệ hộ nghèo còn 4%; tỷ lệ lao động qua đào tạo đạt 60%; tạo việc làm mới cho 18.000 người',
      lead: 'Sở Lao động - Thương binh và Xã hội',
      support: 'UBND các huyện, thành phố',
      period: 'Đến 31/12/2020',
      product: 'Báo cáo kết quả',
    },
  ],
};

export const defenceTasks: SampleSection = {
  title: 'Quốc phòng - an ninh',
  tasks: [
    {
      title: 'Giữ vững an ninh trật tự, nhất là an ninh nông thôn; củng cố quốc phòng',
      quote:
        'Giữ vững tình hình an ninh trật tự, nhất là an ninh nông thôn, củng cố vững chắc quốc phòng',
      lead: 'Công an tỉnh',
      support: 'Bộ Chỉ huy Quân sự tỉnh; UBND các huyện, thành phố',
      period: 'Thường xuyên',
    },
    {
      title: 'Bảo vệ an toàn tuyệt đối các sự kiện chính trị',
      quote: 'bảo vệ an toàn tuyệt đối các sự kiện chính trị',
      lead: 'Công an tỉnh',
      support: 'Bộ Chỉ huy Quân sự tỉnh',
      period: 'Tháng 8 - tháng 10/2020',
      product: 'Phương án bảo vệ',
    },
  ],
};
