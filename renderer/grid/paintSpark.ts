import styles from './cellContent.module.css';
import type { SparkBlock } from './gridColumn.ts';

/** The drawing is stretched to its cell; lines keep their width. */
const size = { width: 100, height: 18, inset: 2 } as const;
const svg = 'http://www.w3.org/2000/svg';

export function paintSpark({ values, against, label }: SparkBlock): HTMLElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('class', styles['spark'] ?? '');
  drawing.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  drawing.setAttribute('preserveAspectRatio', 'none');
  const known = [...values, ...against].filter((value) => value !== null);
  const scale = scaleOf(Math.min(...known), Math.max(...known), values.length);
  drawing.append(lineOf(against, scale, true), lineOf(values, scale, false));
  const frame = document.createElement('div');
  frame.setAttribute('role', 'img');
  frame.ariaLabel = label;
  frame.title = label;
  frame.append(drawing);
  return frame;
}

type Scale = (index: number, value: number) => string;

function scaleOf(low: number, high: number, count: number): Scale {
  const wide = size.width - 2 * size.inset;
  const tall = size.height - 2 * size.inset;
  return (index, value) => {
    const x = size.inset + (count === 1 ? wide / 2 : (index / (count - 1)) * wide);
    const y = high === low ? size.height / 2 : size.inset + ((high - value) / (high - low)) * tall;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
}

/** A value that stands alone is a dot: a line of no length with round ends. */
function lineOf(values: readonly (number | null)[], scale: Scale, isAgainst: boolean): SVGElement {
  const path = document.createElementNS(svg, 'path');
  let isDrawing = false;
  const steps = values.map((value, index) => {
    if (value === null) {
      isDrawing = false;
      return '';
    }
    const point = scale(index, value);
    const isAlone = !isDrawing && (values[index + 1] ?? null) === null;
    const step = isDrawing ? `L${point}` : isAlone ? `M${point}L${point}` : `M${point}`;
    isDrawing = true;
    return step;
  });
  path.setAttribute('d', steps.join(''));
  if (isAgainst) path.dataset['against'] = '';
  return path;
}
