import type { Period } from '../period.ts';

export type Confidence = Period['confidence'];

const order: readonly Confidence[] = ['low', 'medium', 'high'];

/** The least of several: a reading is as sure as its weakest part. */
export function least(...confidences: readonly Confidence[]): Confidence {
  return order.find((one) => confidences.includes(one)) ?? 'high';
}
