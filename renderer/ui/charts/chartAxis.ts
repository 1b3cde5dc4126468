import { tokens } from '@fluentui/react-components';

const tick = { fontSize: 12, fill: tokens.colorNeutralForeground3 };
const line = { stroke: tokens.colorNeutralStroke1 };

/** How both axes look in every chart. */
export const axisLook = { tick, axisLine: line, tickLine: line } as const;

export const gridLook = { stroke: tokens.colorNeutralStroke2, vertical: false } as const;
