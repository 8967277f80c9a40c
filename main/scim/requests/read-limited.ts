import { ScimError } from '../errors.ts';

/** The body as text, read no further than `maxBytes`. Throws `ScimError` of kind `unreadable-answer` past that. */
export async function readLimited(
  response: Response,
  maxBytes: number,
  host: string,
): Promise<{ readonly text: string; readonly bytes: number }> {
  if (response.body === null) return { text: '', bytes: 0 };
  const decoder = new TextDecoder();
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), bytes };
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel();
      const mebibytes = Math.round(maxBytes / 1024 / 1024);
      throw new ScimError(
        'unreadable-answer',
        { kind: 'too-much', host, mebibytes },
        {
          status: response.status,
        },
      );
    }
    text += decoder.decode(value, { stream: true });
  }
}
