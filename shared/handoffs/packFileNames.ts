/** Longer names are cut, so that the whole path stays within what Windows takes. */
const longestName = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * Names of files for a round, without ending, in the order of the agencies' names: letters without
 * marks, digits and hyphens, unique whatever the case: "So-Y-te_dot-2".
 */
export function packFileNames(agencyNames: readonly string[], round: number): string[] {
  const taken = new Set<string>();
  return agencyNames.map((agencyName) => {
    const plain = plainName(agencyName);
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}-${count}`;
    taken.add(name.toLowerCase());
    return `${name}_dot-${round}`;
  });
}

/** "Sở Nông nghiệp & PTNT" as "So-Nong-nghiep-PTNT"; "Co-quan" where nothing is left of a name. */
function plainName(words: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const cut = plain.length <= longestName ? plain : plain.slice(0, longestName + 1);
  const whole = cut === plain ? cut : cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
  if (whole === '') return 'Co-quan';
  return deviceNames.test(whole) ? `${whole}-1` : whole;
}
