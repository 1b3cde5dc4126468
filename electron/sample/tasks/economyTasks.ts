import type { SampleSection } from './sampleTask.ts';

export const economyTasks: SampleSection = {
  title: 'Phát triển kinh tế – “Bứt phá về đích”',
  tasks: [
    {
      title: 'Xây dựng và công nhận 12 xã đạt chuẩn nông thôn mới',
      quote: 'xây dựng và công nhận 12 xã đạt chuẩn nông thôn mới (NTM) theo kế hoạch',
      lead: 'Sở Nông nghiệp và Phát triển nông thôn',
      support: 'UBND các huyện, thành phố; Sở Kế hoạch và Đầu tư',
      period: 'Đến cuối năm 2020',
      product: 'Quyết định công nhận',
    },
    {
      title: 'Phấn đấu 100% xã đạt 4 tiêu chí cứng và đều đạt trên 10 tiêu chí nông thôn mới',
      quote: 'Phấn đấu đến cuối năm có 100% xã đạt 4 tiêu chí cứng và đều đạt trên 10 tiêu chí',
      lead: 'Sở Nông nghiệp và Phát triển nông thôn',
      support: 'UBND các huyện, thành phố',
      period: 'Đến cuối năm 2020',
      product: 'Báo cáo kết quả',
    },
    {
      title: 'Đưa huyện Chợ Lách đạt chuẩn huyện nông thôn mới',
      quote: 'Huyện Chợ Lách đạt chuẩn huyện NTM',
      lead: 'UBND huyện Chợ Lách',
      support: 'Sở Nông nghiệp và Phát triển nông thôn',
      period: 'Trong năm 2020',
    },
    {
      title: 'Hoàn thành nhiệm vụ xây dựng nông thôn mới của thành phố Bến Tre',
      quote: 'TP. Bến Tre hoàn thành nhiệm vụ xây dựng NTM',
      lead: 'UBND thành phố Bến Tre',
      support: 'Sở Nông nghiệp và Phát triển nông thôn',
      period: 'Trong năm 2020',
    },
    {
      title: 'Tạo quỹ đất sạch thu hút đầu tư',
      quote: 'Tạo quỹ đất sạch thu hút đầu tư',
      lead: 'Sở Tài nguyên và Môi trường',
      support: 'Sở Kế hoạch và Đầu tư; Ban Quản lý các khu công nghiệp',
      period: 'Quý II/2020',
      product: 'Danh mục khu đất',
    },
    {
      title: 'Triển khai thi công các công trình, dự án trọng điểm, khu dân cư, đô thị',
      quote:
        'triển khai thi công các công trình, dự án trọng điểm của tỉnh, các khu dân cư, đô thị trên địa bàn',
      lead: 'Sở Kế hoạch và Đầu tư',
      support: 'Sở Xây dựng; Sở Giao thông vận tải',
      period: 'Hằng quý',
      product: 'Báo cáo tiến độ',
    },
    {
      title: 'Chuẩn bị thủ tục đầu tư, khởi công xây dựng cầu Rạch Miễu 2',
      quote:
        'sớm triển khai thủ tục chuẩn bị đầu tư để chuẩn bị tổ chức khởi công xây dựng cầu Rạch Miễu 2 vào đầu năm 2021',
      lead: 'Sở Giao thông vận tải',
      support: 'Sở Kế hoạch và Đầu tư; Sở Tài chính',
      period: 'Đầu năm 2021',
      product: 'Hồ sơ dự án',
    },
  ],
};
