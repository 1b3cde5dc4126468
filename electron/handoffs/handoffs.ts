import type { Database } from 'better-sqlite3';

import type { AccessState } from '../workbook/accessState.ts';
import { explainingEach } from '../workbook/describeDatabaseError.ts';
import { createReturnRepository } from './returnRepository.ts';
import type { ReturnRepository } from './returnRepository.ts';
import { createRoundRepository } from './roundRepository.ts';
import type { RoundRepository } from './roundRepository.ts';

/** What was handed out and came back, to be written to within a step. */
export interface Handoffs {
  readonly rounds: RoundRepository;
  readonly returns: ReturnRepository;
}

/** The same to be read. Decisions are no step: they wait for the merge. */
export interface ReadHandoffs {
  readonly rounds: Omit<RoundRepository, 'insertRound' | 'insertReminders'>;
  readonly returns: Omit<ReturnRepository, 'insertReturn' | 'assign' | 'discard' | 'insertMerge'>;
}

export function createHandoffs(db: Database, path: string): Handoffs {
  return {
    rounds: explainingEach(path, createRoundRepository(db)),
    returns: explainingEach(path, createReturnRepository(db)),
  };
}

export function readHandoffs({ rounds, returns }: Handoffs, access: AccessState): ReadHandoffs {
  return {
    rounds,
    returns: {
      ...returns,
      decide(id, decisions) {
        access.confirmWritable();
        returns.decide(id, decisions);
      },
    },
  };
}
