/**
 * Puts a packed text together again. In it, a symbol stands for a text that occurs often; the words
 * may hold symbols of words before them.
 *
 * @param text the packed text
 * @param symbols one character for each word
 * @param words the words in the same order, separated by line breaks
 * @returns the text as it was before packing
 */
export function unpacked(text: string, symbols: string, words: string): string {
	const wordOf = new Map<string, string>();
	const spelled = (packed: string) =>
		[...packed].map((character) => wordOf.get(character) ?? character).join('');
	const list = words.split('\n');
	[...symbols].forEach((symbol, place) => wordOf.set(symbol, spelled(list[place] ?? '')));
	return spelled(text);
}
