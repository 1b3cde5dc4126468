/** The name of the file that the sample workbook is made in. */
export const sampleFileName = 'Nghị quyết 2020 (mẫu).dauviec';
