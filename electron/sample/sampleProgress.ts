import type { Phase } from '#shared/tasks/phases.ts';
import type { Task } from '#shared/tasks/task.ts';

type Reported = Pick<
  Task,
  'progress' | 'percent' | 'completedOn' | 'result' | 'difficulty' | 'proposal' | 'evidence'
>;

/** What an agency could have reported of a task; `task` is the beginning of its title. */
export interface SampleReport extends Partial<Reported> {
  readonly on: string;
  readonly task: string;
}

const done = (on: string, completedOn: string, task: string, result: string, evidence: string) => ({
  on,
  task,
  progress: 'Hoàn thành',
  percent: 100,
  completedOn,
  result: `${result} (số liệu minh họa)`,
  evidence: `${evidence} (minh họa)`,
});

const under = (on: string, task: string, percent: number, result: string) => ({
  on,
  task,
  progress: 'Đang thực hiện',
  percent,
  result: `${result} (số liệu minh họa)`,
});

/** A year of reports, in their order. All of it is invented. */
export const sampleReports: readonly SampleReport[] = [
  done('2020-02-03', '2020-01-31', 'Tổng kết năm 2019', 'Đã tổ chức tổng kết', 'Báo cáo tổng kết'),
  under('2020-03-02', 'Rà soát, đối chiếu', 60, 'Đã rà soát ở cấp cơ sở'),
  under('2020-03-02', 'Xây dựng và công nhận 12 xã', 20, 'Đã rà soát tiêu chí của 12 xã'),
  done('2020-03-10', '2020-03-06', 'Xác định mục tiêu', 'Đã ban hành chương trình', 'Chương trình'),
  done(
    '2020-03-30',
    '2020-03-27',
    'Triển khai, quán triệt',
    'Đã quán triệt đến cơ sở',
    'Báo cáo kết quả',
  ),
  done(
    '2020-04-10',
    '2020-04-08',
    'Rà soát, đối chiếu',
    'Đã trình báo cáo đánh giá',
    'Báo cáo đánh giá',
  ),
  done('2020-04-02', '2020-03-31', 'Sơ kết 4 năm', 'Đã tổ chức hội nghị sơ kết', 'Báo cáo sơ kết'),
  done(
    '2020-04-15',
    '2020-04-10',
    'Quán triệt và cụ thể hóa',
    'Các ban đảng đã ban hành kế hoạch',
    'Kế hoạch',
  ),
  under('2020-04-15', 'Cùng địa bàn', 70, 'Còn hai địa bàn chưa gửi kế hoạch'),
  {
    ...under('2020-06-18', 'Tạo quỹ đất sạch', 55, 'Đã lập danh mục khu đất đợt 1'),
    difficulty: 'Vướng giải phóng mặt bằng ở hai khu đất',
    proposal: 'Xin gia hạn đến hết quý III/2020',
  },
  done('2020-06-29', '2020-06-26', 'Chuẩn bị văn kiện', 'Văn kiện đã được thông qua', 'Tờ trình'),
  under('2020-06-30', 'Xây dựng và công nhận 12 xã', 45, 'Hai xã đã được công nhận'),
  done(
    '2020-07-29',
    '2020-07-28',
    'Xây dựng nghị quyết đại hội',
    'Dự thảo đã qua góp ý',
    'Dự thảo nghị quyết',
  ),
  under('2020-06-30', 'Giảm tỷ lệ hộ nghèo', 50, 'Đã tạo việc làm cho 8.800 người'),
  under('2020-09-30', 'Triển khai thi công', 70, 'Giải ngân đạt 68 % kế hoạch'),
  done(
    '2020-09-28',
    '2020-09-25',
    'Tạo quỹ đất sạch',
    'Đã bàn giao danh mục khu đất',
    'Quyết định',
  ),
  done('2020-10-05', '2020-10-05', 'Tổng kết Chỉ thị số 16', 'Đã tổng kết', 'Báo cáo tổng kết'),
  done('2020-10-20', '2020-10-18', 'Bảo vệ an toàn', 'Bảo đảm an toàn các sự kiện', 'Báo cáo'),
  under('2020-10-30', 'Cụ thể hóa Tầm nhìn', 60, 'Đang lấy ý kiến các sở, ngành'),
  under('2020-10-30', 'Sơ kết, tổng kết', 80, 'Còn ba chuyên đề chưa tổng kết'),
  done('2020-12-15', '2020-12-10', 'Đưa huyện Chợ Lách', 'Huyện đã được công nhận', 'Quyết định'),
  done(
    '2020-12-28',
    '2020-12-25',
    'Xây dựng và công nhận 12 xã',
    'Đủ 12 xã được công nhận',
    'Quyết định',
  ),
  {
    ...under('2020-12-28', 'Hoàn thành nhiệm vụ xây dựng nông thôn mới', 95, 'Đang chờ thẩm định'),
    difficulty: 'Đoàn thẩm định lùi lịch sang quý I/2021',
  },
  under('2020-12-28', 'Phấn đấu 100% xã', 96, 'Còn sáu xã chưa đủ 10 tiêu chí'),
  done('2020-12-30', '2020-12-29', 'Giảm tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo còn 3,9 %', 'Báo cáo'),
];

const phase = (planned: string, weight: number, finished: string | null): Phase => ({
  planned,
  weight,
  done: finished,
});

/** Steps by quarter, by the beginning of the task's title. */
export const samplePhases: Readonly<Record<string, Task['phases']>> = {
  'Xây dựng và công nhận 12 xã': {
    '2020-Q1': phase('Rà soát tiêu chí', 10, 'Đã rà soát 12 xã'),
    '2020-Q2': phase('Công nhận 2 xã', 20, '2 xã'),
    '2020-Q3': phase('Công nhận 4 xã', 30, '3 xã'),
    '2020-Q4': phase('Công nhận 6 xã', 40, '7 xã'),
  },
  'Tạo quỹ đất sạch': {
    '2020-Q1': phase('Lập danh mục', 40, 'Đã lập đợt 1'),
    '2020-Q2': phase('Giải phóng mặt bằng', 60, null),
  },
  'Giảm tỷ lệ hộ nghèo': {
    '2020-Q1': phase('Giao chỉ tiêu cho các huyện', 20, 'Đã giao'),
    '2020-Q2': phase('Sơ kết 6 tháng', 30, 'Đã sơ kết'),
    '2020-Q4': phase('Rà soát hộ nghèo cuối năm', 50, 'Đã rà soát'),
  },
  'Chuẩn bị thủ tục đầu tư': {
    '2020-Q3': phase('Lập hồ sơ dự án', 50, 'Đã lập'),
    '2020-Q4': phase('Trình thẩm định', 50, null),
  },
};
