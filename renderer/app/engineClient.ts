import type { ContractRouterClient } from '@orpc/contract';

import type { Contract } from '#shared/contract/contract.ts';

/** The engine as the window calls it. Failures arrive as errors; see `describeFailure`. */
export type EngineClient = ContractRouterClient<Contract>;

/**
 * Lets the areas and procedures of a client stay the same objects. The library makes them anew each
 * time that they are named, and what is rendered or asked again when its parts have changed would
 * never come to rest.
 */
export function withSameParts<Part extends object>(client: Part): Part {
  const parts = new Map<PropertyKey, unknown>();
  return new Proxy(client, {
    get(target, name) {
      if (typeof name === 'symbol') return Reflect.get(target, name) as unknown;
      if (!parts.has(name)) parts.set(name, samePartOf(Reflect.get(target, name)));
      return parts.get(name);
    },
  });
}

function samePartOf(part: unknown): unknown {
  const isPart = (typeof part === 'object' && part !== null) || typeof part === 'function';
  return isPart ? withSameParts(part) : part;
}
