import { checkZip } from '#electron/parsing/inspectZip.ts';
import { packZip } from '#electron/parsing/packZip.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';

/** A number below the one given. */
type Random = (below: number) => number;

/** A copy of a file that is damaged or forged somewhere, as chance has it. */
export function mutateFile(bytes: Buffer, random: Random): Buffer {
  const isSound = checkZip(bytes).ok;
  // In a zip most of what is changed from outside is noticed by checksums: go inside as a rule.
  return isSound && random(4) > 0 ? mutateParts(bytes, random) : mutateBytes(bytes, random);
}

function mutateParts(zip: Buffer, random: Random): Buffer {
  const parts = unpackZip(zip);
  const names = [...parts.keys()];
  for (let left = 1 + random(3); left > 0; left -= 1) {
    const name = pick(names, random);
    const content = parts.get(name);
    if (content === undefined) continue;
    if (random(12) === 0) parts.delete(name);
    else if (random(12) === 0) parts.set(name, parts.get(pick(names, random)) ?? content);
    else parts.set(name, isXml(name) ? mutateXml(content, random) : mutateBytes(content, random));
  }
  return packZip(parts);
}

function isXml(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

/** Changes single bytes, cuts, takes out or repeats a piece. */
function mutateBytes(bytes: Buffer, random: Random): Buffer {
  const from = random(bytes.length + 1);
  const to = Math.min(bytes.length, from + random(200));
  switch (random(4)) {
    case 0:
      return bytes.subarray(0, from);
    case 1:
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    default: {
      const changed = Buffer.from(bytes);
      for (let left = 1 + random(8); left > 0 && changed.length > 0; left -= 1) {
        changed[random(changed.length)] = random(256);
      }
      return changed;
    }
  }
}

const numbers = ['0', '-1', '1', '99999999', '4294967296', '1e308', 'NaN', 'XFD1048576', 'ZZZZ1'];

/** Changes of a kind that leave XML as a rule, with other numbers, names, texts and nesting. */
function mutateXml(content: Buffer, random: Random): Buffer {
  const xml = content.toString('utf8');
  const tags = [...xml.matchAll(/<[^<>]*>/g)].map(({ 0: tag, index }) => ({ tag, index }));
  if (tags.length < 2 || random(5) === 0) return mutateBytes(content, random);
  const { tag, index } = pick(tags, random);
  const other = pick(tags, random).tag;
  const replace = (words: string) => xml.slice(0, index) + words + xml.slice(index + tag.length);
  switch (random(6)) {
    case 0:
      return Buffer.from(replace(''));
    case 1:
      return Buffer.from(replace(tag.repeat(2)));
    case 2:
      return Buffer.from(replace(other));
    case 3:
      return Buffer.from(replace(tag.replace(/"[^"]*"/, `"${pick(numbers, random)}"`)));
    case 4:
      return Buffer.from(replace(tag.repeat(1 + random(5000))));
    default:
      return Buffer.from(
        xml.replace(/\d+/g, (all) => (random(20) > 0 ? all : pick(numbers, random))),
      );
  }
}

function pick<T>(all: readonly T[], random: Random): T {
  const one = all[random(all.length)];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}
