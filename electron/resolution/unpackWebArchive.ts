import { UserError } from '#shared/userError.ts';

/** The bytes of the page in a web archive (.mht: RFC 2557, MIME), without its pictures and styles. */
export function unpackWebArchive(bytes: Buffer, file: string): Buffer {
  const page = findPage(bytes.toString('latin1'), 0);
  if (page === null) throw new UserError('fileDamaged', { file });
  return page;
}

/** `depth`: archives hold parts, and these parts of their own. */
function findPage(part: string, depth: number): Buffer | null {
  const [, head = '', body = ''] = /^([^]*?)\r?\n\r?\n([^]*)$/u.exec(part) ?? [];
  const headers = head.replace(/\r?\n[ \t]+/gu, ' ');
  const type = header(headers, 'content-type');
  if (/^text\/html\b/iu.test(type))
    return decode(body, header(headers, 'content-transfer-encoding'));
  const boundary = /\bboundary="?([^";\r\n]+)/iu.exec(type)?.[1];
  if (!/^multipart\//iu.test(type) || boundary === undefined || depth > 3) return null;
  for (const inner of body.split(`--${boundary}`).slice(1)) {
    const page = findPage(inner.replace(/^\r?\n/u, ''), depth + 1);
    if (page !== null) return page;
  }
  return null;
}

function header(headers: string, name: string): string {
  return new RegExp(`^${name}\\s*:\\s*(.*)$`, 'imu').exec(headers)?.[1]?.trim() ?? '';
}

function decode(body: string, encoding: string): Buffer {
  if (/^base64$/iu.test(encoding)) return Buffer.from(body, 'base64');
  if (!/^quoted-printable$/iu.test(encoding)) return Buffer.from(body, 'latin1');
  const text = body
    .replace(/[ \t]*=\r?\n/gu, '')
    .replace(/=([0-9A-F]{2})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(text, 'latin1');
}
