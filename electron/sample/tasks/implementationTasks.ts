import type { SampleSection } from './sampleTask.ts';

/** Who sees to it that the resolution is carried out. */
export const implementationTasks: SampleSection = {
  title: 'Tổ chức thực hiện nghị quyết',
  tasks: [
    {
      title: 'Chỉ đạo quán triệt sâu rộng và tổ chức thực hiện nghiêm túc nghị quyết',
      quote:
        'tập trung lãnh đạo, chỉ đạo triển khai quán triệt sâu rộng trong hệ thống chính trị, đội ngũ cán bộ, đảng viên, người dân và tổ chức thực hiện nghiêm túc NQ',
      lead: 'Ban Thường vụ Tỉnh ủy',
      support: 'Thường trực Tỉnh ủy; Ban Tuyên giáo Tỉnh ủy',
      period: 'Thường xuyên',
    },
    {
      title: 'Chỉ đạo sâu sát, chủ động xử lý các vấn đề phát sinh trong từng thời điểm',
      quote:
        'lãnh đạo, chỉ đạo sâu sát và chủ động xử lý tốt các vấn đề phát sinh trong từng thời điểm nhằm quyết tâm hoàn thành các mục tiêu, chỉ tiêu, nhiệm vụ đề ra trong năm 2020',
      lead: 'Thường trực Tỉnh ủy',
      support: 'Văn phòng Tỉnh ủy',
      period: 'Trong năm 2020',
      product: 'Thông báo kết luận',
    },
    {
      title: 'Lãnh đạo thực hiện nghị quyết trên từng lĩnh vực phụ trách',
      quote: 'lãnh đạo việc triển khai thực hiện có hiệu quả NQ trên lĩnh vực mình phụ trách',
      lead: 'Ban Chấp hành Đảng bộ tỉnh',
      period: 'Thường xuyên',
    },
    {
      title:
        'Cùng địa bàn được phân công theo dõi, hỗ trợ đề ra đầu việc với giải pháp, lộ trình cụ thể',
      quote:
        'Phối hợp chặt chẽ, đồng bộ với các đơn vị, địa phương có liên quan trong triển khai thực hiện và tích cực cùng với địa bàn được phân công theo dõi, hỗ trợ, đề ra đầu việc với giải pháp, lộ trình cụ thể để thực hiện',
      lead: 'Ban Chấp hành Đảng bộ tỉnh',
      support: 'Các huyện ủy, thành ủy',
      period: 'Quý I/2020',
      product: 'Kế hoạch của từng địa bàn',
    },
    {
      title:
        'Đôn đốc, hỗ trợ địa bàn có kế hoạch cụ thể hóa nghị quyết sát với tình hình địa phương',
      quote:
        'đôn đốc, hỗ trợ địa bàn có kế hoạch cụ thể hóa thực hiện NQ của Tỉnh ủy sát với tình hình thực tế của địa phương',
      lead: 'Các huyện ủy, thành ủy',
      support: 'Ban Tổ chức Tỉnh ủy',
      period: 'Ngày 15 hằng tháng',
      product: 'Báo cáo tháng',
    },
    {
      title:
        'Quán triệt và cụ thể hóa nghị quyết thành những đầu việc với giải pháp phân công, phân kỳ',
      quote:
        'tập trung tổ chức quán triệt và cụ thể hóa NQ thành những đầu việc với giải pháp phân công, phân kỳ',
      lead: 'Các ban đảng tỉnh',
      support:
        'Các sở, ngành; Các đoàn thể tỉnh; Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      period: 'Trước 31/3/2020',
      product: 'Chương trình, kế hoạch của từng đơn vị',
    },
  ],
};
