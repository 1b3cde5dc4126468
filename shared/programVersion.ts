/** As in package.json, which the built program does not carry along; a test compares the two. */
export const programVersion = '0.1.0';
