import type { ContractRouterClient } from '@orpc/contract';

import type { Contract } from '#shared/contract/contract.ts';

/** The engine as the window calls it. Failures arrive as errors; see `describeFailure`. */
export type EngineClient = ContractRouterClient<Contract>;
