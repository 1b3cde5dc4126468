import { beforeEach, expect, test } from 'vitest';

import { loadDirectory } from '#electron/agencies/directories.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import type { WorkbookOverview } from '#shared/contract/patch.ts';

import { anEngine } from '../../builders/anEngine.ts';
import type { EngineClient } from '../../builders/anEngine.ts';
import { resultOf } from '../../builders/jobs.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
let client: EngineClient;

beforeEach(async () => {
  ({ client } = await openWith('danh bạ.dauviec', true));
});

/** A workbook of the year 2020, with the sample directory or without any. */
async function openWith(name: string, hasDirectory: boolean): Promise<{ client: EngineClient }> {
  const path = folder.at(name);
  await createWorkbookFile(path, {
    plan: { title: 'Nghị quyết Tỉnh ủy năm 2020', year: 2020, issued: '2020-01-06' },
    agencies: hasDirectory ? loadDirectory('ben-tre-2020') : [],
    replace: false,
    now: noon,
  });
  const opened = anEngine(folder.at(`của ${name}`), { isReading: true });
  await opened.client.workbook.open({ path });
  return opened;
}

async function load(from: EngineClient = client): Promise<
  WorkbookOverview & {
    tasks: readonly { id: string; lead: { text: string; agency: string | null } | null }[];
  }
> {
  const loaded = await from.workbook.load();
  if (loaded === null) throw new Error('No workbook is open.');
  return loaded;
}

async function agencyCalled(name: string): Promise<Agency> {
  const found = (await load()).agencies.find((agency) => agency.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

async function aTaskOf(agency: Agency, fields: { progress?: string } = {}): Promise<string> {
  const lead = { text: agency.short ?? agency.name, agency: agency.id };
  const place = { parent: null, before: null };
  const { ids } = await client.tasks.insert({
    place,
    tasks: [{ title: 'Rà soát', lead, ...fields }],
  });
  return ids[0] ?? '';
}

test('agencies that become one hand over what is open in the same step, and undo brings all back', async () => {
  const planning = await agencyCalled('Sở Kế hoạch và Đầu tư');
  const finance = await agencyCalled('Sở Tài chính');
  const open = await aTaskOf(planning);
  const done = await aTaskOf(planning, { progress: 'Hoàn thành' });
  const before = await load();

  await client.agencies.succeed({
    ...{ kind: 'merged', on: '2025-03-01', basis: 'Nghị quyết số 01/NQ-HĐND' },
    ...{ before: [planning.id, finance.id], after: [{ id: finance.id }] },
    handOver: { reason: 'Hợp nhất hai sở', by: null, on: '2025-03-01' },
  });

  const after = await load();
  const leadOf = (id: string) => after.tasks.find((task) => task.id === id)?.lead;
  expect([leadOf(open), leadOf(done)]).toEqual([
    { text: 'Sở Tài chính', agency: finance.id },
    { text: 'Sở KH&ĐT', agency: planning.id },
  ]);
  expect(after.agencies.find(({ id }) => id === planning.id)?.to).toBe('2025-02-28');
  expect(after.successions).toMatchObject([{ kind: 'merged', after: [finance.id] }]);
  expect(after.remarks).toMatchObject([
    {
      task: open,
      kind: 'reassign',
      text: 'Hợp nhất hai sở',
      before: 'Sở KH&ĐT',
      after: 'Sở Tài chính',
    },
  ]);
  expect(after.history.undo).toEqual({
    key: 'recordSuccession',
    params: { kind: 'Hợp nhất', names: 'Sở Tài chính; Sở Kế hoạch và Đầu tư' },
  });

  await client.history.undo();
  const { agencies, successions, remarks, tasks } = await load();
  expect({ agencies, successions, remarks, tasks }).toEqual({
    agencies: before.agencies,
    successions: before.successions,
    remarks: before.remarks,
    tasks: before.tasks,
  });
});

test('an agency that is used is not removed, but can be united with its twin', async () => {
  const health = await agencyCalled('Sở Y tế');
  const { ids } = await client.agencies.paste({
    ...{ edits: [], before: null },
    agencies: [{ name: 'Ngành y tế tỉnh', short: 'YT' }],
  });
  const [twin = ''] = ids;
  const task = await aTaskOf({ ...health, id: twin, short: 'YT' });
  await expect(client.agencies.remove({ ids: [twin] })).rejects.toMatchObject({
    data: { code: 'agencyInUse', params: { name: 'Ngành y tế tỉnh', count: 1 } },
  });

  await client.agencies.unite({ kept: health.id, others: [twin] });
  const { agencies, tasks } = await load();
  expect(agencies.some(({ id }) => id === twin)).toBe(false);
  expect(agencies.find(({ id }) => id === health.id)?.aliases).toContain('Ngành y tế tỉnh');
  expect(tasks.find(({ id }) => id === task)?.lead).toEqual({ text: 'YT', agency: health.id });
});

test('a directory that contradicts itself is refused', async () => {
  const party = await agencyCalled('Các ban đảng tỉnh');
  const health = await agencyCalled('Sở Y tế');
  const edit = (id: string, before: Partial<Agency>, after: Partial<Agency>) =>
    client.agencies.edit({ edits: [{ id, before, after }] as never });
  await expect(edit(party.id, {}, { members: [party.id] })).rejects.toMatchObject({
    data: { code: 'groupHoldsItself' },
  });
  await expect(edit(health.id, {}, { from: '2025-03-01', to: '2025-02-28' })).rejects.toMatchObject(
    { data: { code: 'agencyDaysReversed' } },
  );
  await expect(edit(health.id, {}, { parent: health.id })).rejects.toMatchObject({
    data: { code: 'agencyAboveItself' },
  });
});

test('an exported directory changes nothing when it is read back, and fills an empty workbook', async () => {
  const { ids } = await client.leaders.paste({
    ...{ edits: [], before: null },
    leaders: [{ name: 'Bí thư Tỉnh ủy', title: 'Bí thư', from: '2020-10-16' }],
  });
  const health = await agencyCalled('Sở Y tế');
  const [leader = ''] = ids;
  await client.charges.set({
    ...{ isOn: true, from: '2020-11-01' },
    cells: [
      { leader, kind: 'agency', subject: health.id },
      { leader, kind: 'locality', subject: 'huyện Ba Tri' },
    ],
  });
  const path = folder.at('Danh bạ.xlsx');
  await resultOf(client.agencies.exportFile({ path, replace: false }));
  await expect(
    resultOf(client.agencies.exportFile({ path, replace: false })),
  ).rejects.toMatchObject({ data: { code: 'fileExists' } });

  const again = await resultOf(client.agencies.readFile({ path }));
  expect(new Set(again.rows.map(({ state }) => state))).toEqual(new Set(['unchanged']));
  expect(again.rows.filter(({ troubles }) => troubles.length > 0)).toEqual([]);

  const { client: other } = await openWith('trống.dauviec', false);
  const { file, source } = await resultOf(other.agencies.readFile({ path }));
  await other.agencies.takeIn({ file, source: [...source] });
  const [here, there] = [await load(), await load(other)];
  expect(withNames(there)).toEqual(withNames(here));
  expect(there.history.undo).toEqual({ key: 'loadDirectory', params: { name: 'Danh bạ.xlsx' } });
}, 60_000);

/** The directory with names in the place of ids. */
function withNames({ agencies, leaders, charges }: WorkbookOverview) {
  const names = new Map([...agencies, ...leaders].map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
  return {
    agencies: agencies.map(({ name, short, aliases, kind, parent, from, to, members }) => ({
      ...{ name, short, aliases, kind, from, to },
      ...{ parent: nameOf(parent), members: members.map(nameOf) },
    })),
    leaders: leaders.map(({ name, title, from, to }) => ({ name, title, from, to })),
    charges: charges.map(({ leader, kind, subject, from, to }) => ({
      ...{ leader: nameOf(leader), kind, subject: nameOf(subject), from, to },
    })),
  };
}

test('who directs something is not removed', async () => {
  const { ids } = await client.leaders.paste({
    ...{ edits: [], before: null },
    leaders: [{ name: 'Phó Bí thư' }],
  });
  const [leader = ''] = ids;
  const cells = [{ leader, kind: 'field', subject: 'Nội chính' }] as const;
  await client.charges.set({ cells: [...cells], isOn: true, from: null });
  await expect(client.leaders.remove({ ids: [leader] })).rejects.toMatchObject({
    data: { code: 'leaderInUse' },
  });
  await client.charges.set({ cells: [...cells], isOn: false, from: null });
  await client.leaders.remove({ ids: [leader] });
  expect(await load()).toMatchObject({ leaders: [], charges: [] });
});

test('a name that comes into the directory is given the tasks that waited for it, and undo takes it back', async () => {
  const waiting = { text: 'Ban Quản lý cảng Cửa Lò', agency: null };
  const task = { title: 'Rà soát', lead: waiting };
  const { ids } = await client.tasks.insert({
    place: { parent: null, before: null },
    tasks: [task, task],
  });
  const leads = async () =>
    (await load()).tasks.filter(({ id }) => ids.includes(id)).map(({ lead }) => lead?.agency);

  const [edited = ''] = ids;
  const { id } = await client.agencies.add({ name: waiting.text, short: null, except: edited });
  expect(await leads()).toEqual([null, id]);

  await client.history.undo();
  expect(await leads()).toEqual([null, null]);

  const { ids: pasted } = await client.agencies.paste({
    edits: [],
    before: null,
    agencies: [{ name: 'Ban cảng', aliases: [waiting.text] }],
  });
  expect(await leads()).toEqual([pasted[0], pasted[0]]);
});
