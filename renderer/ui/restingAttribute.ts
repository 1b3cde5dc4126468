/**
 * Marks a text field that has the keyboard although nobody is typing in it: the grid's, on a cell
 * that is chosen. Keys such as Ctrl+Z then mean the window and not the field.
 */
export const restingAttribute = 'data-resting';
