/** A row of the sample table; `quote` are words of the sample resolution that it takes up. */
export interface SampleTask {
  readonly title: string;
  readonly quote: string;
  readonly lead: string;
  readonly support?: string;
  readonly period: string;
  readonly product?: string;
  readonly steps?: readonly SampleTask[];
}

export interface SampleSection {
  readonly title: string;
  readonly tasks: readonly SampleTask[];
}

/**
 * How an office could have broken down the resolution of 2020. The owners are examples; nobody
 * assigned these tasks in this way.
 */
export const sampleSections: readonly SampleSection[] = [
  {
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
          'rà soát, đối chiếu, đánh giá chính xác kết quả thực hiện NQ đại hội đảng bộ các cấp',
        lead: 'Văn phòng Tỉnh ủy',
        support: 'Ban Tổ chức Tỉnh ủy; Ban Tuyên giáo Tỉnh ủy',
        period: 'Chậm nhất 31/3/2020',
        product: 'Báo cáo đánh giá',
      },
      {
        title: 'Triển khai, quán triệt Nghị quyết Tỉnh ủy năm 2020',
        quote: 'Tập trung triển khai, quán triệt NQ Tỉnh ủy năm 2020 ngay từ đầu năm',
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
              'công tác chuẩn bị văn kiện, nhân sự và các điều kiện tổ chức tốt đại hội đảng các cấp',
            lead: 'Ban Tổ chức Tỉnh ủy',
            support: 'Văn phòng Tỉnh ủy; Ban Tuyên giáo Tỉnh ủy',
            period: 'Trước 30/6/2020',
            product: 'Văn kiện, đề án nhân sự',
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
        quote: 'sơ kết, tổng kết các NQ chuyên đề, chỉ thị, kết luận, 113 đầu việc',
        lead: 'Văn phòng Tỉnh ủy',
        support: 'Các ban đảng',
        period: 'Trong năm 2020',
        product: 'Báo cáo sơ kết, tổng kết',
      },
      {
        title:
          'Rà soát, sắp xếp lại bộ máy cơ quan chuyên môn, đơn vị sự nghiệp công lập, mô hình thí điểm',
        quote:
          'Rà soát sắp xếp lại bộ máy trong các cơ quan chuyên môn, đơn vị sự nghiệp công lập, các mô hình thí điểm',
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
        quote: 'Thực hiện công tác bố trí, luân chuyển, điều động cán bộ',
        lead: 'Ban Tổ chức Tỉnh ủy',
        support: 'Sở Nội vụ',
        period: 'Thường xuyên',
      },
      {
        title:
          'Tổng kết Chỉ thị số 16 của Ban Thường vụ Tỉnh ủy về phong trào thi đua “Đồng khởi mới”',
        quote: 'Tổng kết Chỉ thị số 16 của Ban Thường vụ Tỉnh ủy',
        lead: 'Ban Dân vận Tỉnh ủy',
        support: 'Ban Tuyên giáo Tỉnh ủy',
        period: 'Tháng 9/2020',
        product: 'Báo cáo tổng kết',
      },
    ],
  },
  {
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
  },
  {
    title: 'Văn hóa - xã hội',
    tasks: [
      {
        title: 'Cơ bản hoàn thành xây dựng nhà ở cho gia đình chính sách gặp khó khăn',
        quote: 'cơ bản hoàn thành việc xây dựng nhà ở cho gia đình chính sách đang gặp khó khăn',
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
  },
  {
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
  },
];
