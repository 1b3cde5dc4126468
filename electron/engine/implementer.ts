import { implement, ORPCError } from '@orpc/server';
import type { ImplementerInternalWithMiddlewares } from '@orpc/server';

import { contract } from '#shared/contract/contract.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { UserError } from '#shared/userError.ts';

import type { Log } from '../logging/log.ts';
import { createPathCheck, type MayUsePath } from './checkPaths.ts';

/**
 * The contract, ready to be given its procedures; failures leave it as the contract says. Answers
 * are our own, and the compiler has checked their types: parsing them again would take longer than
 * making them. Tests do so all the same, with `isCheckingAnswers`. Paths are asked about before a
 * procedure sees them.
 */
export function createImplementer(
  log: Log,
  isCheckingAnswers: boolean,
  mayUsePath: MayUsePath,
): Implementer {
  // oRPC validates where a middleware's index is this one; no index is NaN.
  const config = isCheckingAnswers ? {} : { initialOutputValidationIndex: NaN };
  const checkPaths = createPathCheck(mayUsePath);
  return implement(contract, config).use(async ({ next, path, procedure }, input) => {
    try {
      await checkPaths(procedure['~orpc'].inputSchema, input);
      return await next();
    } catch (error) {
      throw toContractError(error, path.join('.'), log);
    }
  });
}

/** Named, because the compiler would write it out in full, and the contract is too long for that. */
export type Implementer = ImplementerInternalWithMiddlewares<Contract, object, object>;

/** A `UserError` crosses with its code; anything else is logged and crosses without its words. */
export function toContractError(error: unknown, procedure: string, log: Log): unknown {
  if (error instanceof UserError) {
    const { code, params, message } = error;
    return new ORPCError('USER_ERROR', { message, data: { code, params } });
  }
  if (error instanceof ORPCError) return error;
  log.error(`${procedure} failed`, error);
  return new ORPCError('INTERNAL_SERVER_ERROR');
}
