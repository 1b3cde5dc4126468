import type { DataValidation } from 'exceljs';

import type { PackField } from '#shared/handoffs/packLayout.ts';
import { packHeader } from '#shared/handoffs/packLayout.ts';
import { translate } from '#shared/messages/translate.ts';
import { handoffs } from '#shared/messages/vi/handoffs.ts';

const { progress, prompts } = handoffs.pack;

/**
 * What Excel says beside an open cell, and what it asks about when something else is typed; null for
 * locked ones. It warns and never refuses: on a machine set to English, "30/6/2020" is no day to it.
 */
export function validationOf(field: PackField): DataValidation | null {
  if (!isPrompted(field)) return null;
  const rule = ruleOf(field);
  return {
    // Any value, when there is no rule: the message alone.
    ...((rule ?? { type: 'any' }) as DataValidation),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: packHeader(field),
    prompt: translate(`handoffs.pack.prompts.${field}`),
  };
}

function isPrompted(field: PackField): field is keyof typeof prompts {
  return field in prompts;
}

function ruleOf(field: keyof typeof prompts): DataValidation | null {
  switch (field) {
    case 'progress':
      return {
        type: 'list',
        formulae: [`"${Object.values(progress).join(',')}"`],
        ...warning(field),
      };
    case 'percent':
      return { type: 'decimal', operator: 'between', formulae: [0, 100], ...warning(field) };
    case 'completedOn':
      return {
        type: 'date',
        operator: 'between',
        formulae: [firstDay, lastDay],
        ...warning(field),
      };
    case 'result':
    case 'evidence':
    case 'difficulty':
    case 'proposal':
    case 'updater':
    case 'remark':
      return null;
  }
}

const firstDay = new Date('2000-01-01');
const lastDay = new Date('2099-12-31');

function warning(field: keyof typeof handoffs.pack.wrong) {
  return {
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: packHeader(field),
    error: translate(`handoffs.pack.wrong.${field}`),
  };
}
