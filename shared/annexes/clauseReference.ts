import { translate } from '../messages/translate.ts';
import type { Clause } from '../resolution/clause.ts';

type Place = Pick<Clause, 'id' | 'parent' | 'label'>;

/** Where clauses stand in their resolution, as papers refer to them. */
export interface ClausePlaces {
  /** "Mục II, điểm 1.1"; '' for one that is gone or stands below no label. */
  nameOf(clause: string | null): string;
}

export function createClausePlaces(clauses: readonly Place[]): ClausePlaces {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const names = new Map<string | null, string>();

  function find(id: string | null): Place | null {
    return id === null ? null : (byId.get(id) ?? null);
  }

  function nameFor(id: string | null): string {
    const labels: string[] = [];
    for (let clause = find(id); clause !== null; clause = find(clause.parent)) {
      // "1.1" says that it stands below "1".
      if (clause.label !== null && labels[0]?.startsWith(`${clause.label}.`) !== true) {
        labels.unshift(clause.label);
      }
    }
    const words = labels.flatMap((label) => nameLabel(label) ?? []).join(', ');
    return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
  }

  return {
    nameOf(id) {
      let name = names.get(id);
      if (name === undefined) names.set(id, (name = nameFor(id)));
      return name;
    },
  };
}

/** Null: a bullet, which names no place. */
function nameLabel(label: string): string | null {
  if (!/[\p{L}\d]/u.test(label)) return null;
  // "Điều 5", "Chương I", "Phần thứ nhất" say it all.
  if (/\s/u.test(label)) return label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
  const key = /^(?:[IVXLC]+|[A-ZĐ])$/u.test(label) ? 'annexes.section' : 'annexes.point';
  return translate(key, { label });
}
