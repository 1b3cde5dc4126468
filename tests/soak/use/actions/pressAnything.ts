import { screenNames } from '#shared/contract/screenNames.ts';

import type { Action } from '../action.ts';
import { pick } from '../action.ts';
import { showScreen } from './screens.ts';

/** Words of what would leave the plan or ask the system. */
const leftAlone = /Tải lại|Đóng kế hoạch|Mở thư mục/u;

/** Whatever a screen lets one press, and what comes up then: buttons that no other action knows. */
export const pressAnything: Action = {
  name: 'press anything',
  weight: 30,
  async run(walk) {
    const { page, random } = walk;
    if (random(3) > 0) await showScreen(page, pick(walk, screenNames));
    for (let time = random(3); time >= 0; time -= 1) {
      const places = (await page.evaluate(pressable)).filter(({ name }) => !leftAlone.test(name));
      if (places.length === 0) return;
      const { x, y } = pick(walk, places);
      await page.mouse.click(x, y);
    }
  },
};

/** The middle of each control that the mouse can reach, of a dialog or menu when one is open. */
function pressable(): { name: string; x: number; y: number }[] {
  const controls = ['button', 'tab', 'checkbox', 'switch', 'option', 'radio', 'combobox'].map(
    (role) => `[role="${role}"]`,
  );
  const all = ['button', 'input', '[role^="menuitem"]', ...controls].join(',');
  const inFront = [...document.querySelectorAll('[role="menu"], [role="dialog"]')].at(-1);
  const within = inFront ?? document.querySelector('main');
  return [...(within?.querySelectorAll<HTMLElement>(all) ?? [])].flatMap((control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isInSight = width > 0 && control.contains(document.elementFromPoint(x, y));
    const name = control.getAttribute('aria-label') ?? control.innerText;
    return isInSight ? [{ name, x, y }] : [];
  });
}
