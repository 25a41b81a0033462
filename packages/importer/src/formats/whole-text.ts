import { type OpenSource, whyCutOff } from '../bytes.ts'
import { defaultLongestLine, nothingInIt } from '../lines.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** All of a source that is one record, or why it cannot be read. */
export const readWholeText = async (
  { chunks }: OpenSource,
  longest = defaultLongestLine,
): Promise<{ text: string } | { reason: string }> => {
  const read: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > longest) return { reason: `It is longer than ${longest} bytes, which no page is.` }
      read.push(chunk)
    }
  } catch (error) {
    return { reason: whyCutOff(error) }
  }
  try {
    const text = utf8.decode(Buffer.concat(read))
    return text.trim() === '' ? { reason: nothingInIt } : { text }
  } catch {
    return { reason: 'It is not UTF-8; save the page again in that encoding.' }
  }
}
