/** Where a secret stood in a sentence that people read and workflows pass on. */
const HIDDEN = '[hidden]';

/**
 * Takes a secret out of a sentence, so that only the field that is there for it holds it.
 *
 * @param text sentence of CIPP
 * @param secret password, pass or link; an empty one changes nothing
 */
export function withoutSecret(text: string, secret: string): string {
	return secret ? text.split(secret).join(HIDDEN) : text;
}
