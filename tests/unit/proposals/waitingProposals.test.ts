import { expect, test } from 'vitest';

import { clauseState, coverageOf } from '#shared/proposals/clauseState.ts';
import type { TaskProposal } from '#shared/proposals/proposal.ts';
import { suggestOwners } from '#shared/proposals/suggestOwners.ts';
import { nothingTaken, waitingProposals } from '#shared/proposals/waitingProposals.ts';

import { aTask } from '../../builders/records.ts';

const text = 'Rà soát quy hoạch sử dụng đất. Tổ chức sơ kết Nghị quyết số 02.';
const clause = { text, dropped: null, setAside: null };

function aProposal(quote: string): TaskProposal {
  return {
    ...{ kind: 'task', clause: 'c1', quote, start: text.indexOf(quote), confidence: 'high' },
    ...{ marks: [], title: quote, lead: null, leadFrom: null, support: [] },
    ...{ period: null, product: null },
  };
}

const review = aProposal('Rà soát quy hoạch sử dụng đất');
const summary = aProposal('Tổ chức sơ kết Nghị quyết số 02');

test('what is taken up, turned down or set aside waits no more', () => {
  const waiting = (more: object, taken = nothingTaken) =>
    waitingProposals({ ...clause, ...more }, [review, summary], taken);
  expect(waiting({})).toEqual([review, summary]);
  expect(waiting({ dropped: [{ kind: 'task', quote: review.quote }] })).toEqual([summary]);
  expect(waiting({ dropped: [{ kind: 'target', quote: review.quote }] })).toHaveLength(2);
  expect(waiting({ setAside: 'Đã giao' })).toEqual([]);
  expect(waiting({}, { task: ['quy hoạch sử dụng đất'], target: [] })).toEqual([summary]);
});

test('a task of the words before they were reworded stands for the proposal of the new ones', () => {
  const taken = { task: ['Rà soát các quy hoạch sử dụng đất đai'], target: [] };
  expect(waitingProposals(clause, [review, summary], taken)).toEqual([summary]);
});

test('how far a clause is dealt with follows from what is made and what waits', () => {
  const plain = { heading: false, setAside: null };
  expect(clauseState(plain, { made: 0, waiting: 0 })).toBe('open');
  expect(clauseState(plain, { made: 1, waiting: 1 })).toBe('waiting');
  expect(clauseState(plain, { made: 1, waiting: 0 })).toBe('taken');
  expect(clauseState({ ...plain, heading: true }, { made: 0, waiting: 0 })).toBe('heading');
  expect(clauseState({ ...plain, setAside: 'Đã giao' }, { made: 0, waiting: 0 })).toBe('setAside');
});

test('coverage counts what needs a decision, and says 100 only when all is decided', () => {
  expect(coverageOf(['heading', 'taken', 'setAside', 'waiting'])).toEqual({
    ...{ decided: 2, total: 3, percent: 66 },
  });
  expect(coverageOf(['heading'])).toEqual({ decided: 0, total: 0, percent: 0 });
});

test('owners are suggested by the words of tasks that they lead already', () => {
  const lead = (agency: string) => ({ text: agency, agency });
  const suggest = suggestOwners([
    aTask({ title: 'Xây dựng 12 xã đạt chuẩn nông thôn mới', lead: lead('nn') }),
    aTask({ title: 'Công nhận xã nông thôn mới nâng cao', lead: lead('nn') }),
    aTask({ title: 'Phòng, chống dịch bệnh cho người', lead: lead('yt') }),
    aTask({ title: 'Việc chưa giao về nông thôn mới' }),
  ]);
  expect(suggest('Tập trung xây dựng các xã nông thôn mới')).toBe('nn');
  expect(suggest('Chủ động phòng, chống dịch bệnh')).toBe('yt');
  expect(suggest('Cải cách hành chính')).toBeNull();
  expect(suggest('Nông thôn')).toBeNull();
});
