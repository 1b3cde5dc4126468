import { beforeEach, expect, test } from 'vitest';

import { aTask, anAgency } from '../../builders/records.ts';
import { fillPlan, sendRound, writeTo } from '../../builders/returns/aSentRound.ts';
import { fillInPack } from '../../builders/returns/fillIn.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { runCli, runJson } from './runCli.ts';

const folder = useTemporaryFolder();
let plan: string;
let pack: Buffer;

beforeEach(async () => {
  plan = folder.at('kế hoạch.dauviec');
  const workbook = await aWorkbook(plan);
  const lead = { text: 'Sở Y tế', agency: 'a1' };
  fillPlan(
    workbook,
    [anAgency()],
    [
      aTask({ id: 't1', lead, period: 'Quý II/2020' }),
      aTask({ id: 't2', code: 'NV-002', position: 'a1', title: 'Xây dựng Đề án y tế cơ sở', lead }),
    ],
  );
  const [sent] = await sendRound(workbook, { due: '2020-06-20', sentOn: '2020-06-05' });
  pack = sent?.bytes ?? Buffer.alloc(0);
  workbook.close();
});

test('files are read and merged; the second time nothing changes', async () => {
  const answers = [
    { code: 'NV-001', field: 'progress', value: 'Hoàn thành' },
    { code: 'NV-001', field: 'period', value: 'Quý III/2020' },
    { code: 'NV-002', field: 'percent', value: '120 %' },
  ];
  const file = writeTo(folder.at('So-Y-te.xlsx'), await fillInPack(pack, answers));
  const report = {
    file: 'So-Y-te.xlsx',
    agency: 'Sở Y tế',
    round: 1,
    recognisedBy: 'stamp',
    matched: 2,
    added: 0,
    missing: 0,
    changes: [
      {
        ...{ task: 'NV-001', field: 'progress', sent: null, current: null },
        ...{ returned: 'Hoàn thành', state: 'theirs' },
      },
    ],
    problems: [
      { cell: 'F6', code: 'locked-changed', value: 'Quý III/2020' },
      { cell: 'H7', code: 'value-out-of-range', value: '120 %' },
    ],
  };
  expect(await runJson('receive', plan, file, '--apply', 'safe')).toMatchObject({
    files: [report],
    applied: 1,
  });
  expect(await runJson('receive', plan, file, '--apply', 'all')).toMatchObject({
    files: [{ changes: [] }],
    applied: 0,
  });
  expect(await runJson('dump', plan)).toMatchObject({
    tasks: [{ progress: 'Hoàn thành', period: { raw: 'Quý II/2020' } }, { percent: null }],
  });
});

test('a file that only its contents tell is taken in when the user says so', async () => {
  const words = 'Nội dung nhiệm vụ;Tiến độ\nXây dựng Đề án y tế cơ sở;Hoàn thành\n';
  const file = writeTo(folder.at('báo cáo.csv'), Buffer.from(words));
  expect(await runJson('receive', plan, file, '--apply', 'safe')).toMatchObject({
    files: [{ agency: 'Sở Y tế', recognisedBy: 'content', changes: [{ task: 'NV-002' }] }],
    applied: 0,
  });
  expect(await runJson('receive', plan, file, '--apply', 'all')).toMatchObject({
    files: [{ agency: 'Sở Y tế', recognisedBy: 'content', matched: 1 }],
    applied: 1,
  });
});

test('a file that is none of ours is a user error, told to programs too, and changes nothing', async () => {
  const words = 'Nội dung nhiệm vụ;Tiến độ\nTrồng rừng phòng hộ ven biển;Hoàn thành\n';
  const file = writeTo(folder.at('tệp lạ.csv'), Buffer.from(words));
  const letter = writeTo(folder.at('công văn.csv'), Buffer.from('Kính gửi Văn phòng Tỉnh ủy\n'));
  const before = await runJson('dump', plan);
  const answer = await runCli('receive', plan, file, letter, '--apply', 'all', '--json');
  expect([answer.exitCode, answer.stderr]).toEqual([1, expect.stringContaining('tệp lạ.csv')]);
  expect(JSON.parse(answer.stdout)).toMatchObject({
    files: [
      { recognisedBy: null, problems: [{ code: 'not-ours' }] },
      { recognisedBy: null, problems: [{ code: 'no-table' }] },
    ],
    applied: 0,
  });
  expect(await runJson('dump', plan)).toEqual(before);
});

test('a file that cannot be read is said in a sentence, and a wrong rule with the usage', async () => {
  const broken = writeTo(folder.at('hỏng.xlsx'), Buffer.from('không phải bảng'));
  const refused = await runCli('receive', plan, broken);
  expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('hỏng.xlsx')]);
  const { exitCode, stderr } = await runCli('receive', plan, broken, '--apply', 'none of it');
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('receive PLAN.dauviec FILE…')]);
});
