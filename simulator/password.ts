import { pick, type Random } from './random';

/** Words of the pass phrases. "fail" and "error" are here because a real word list has them too. */
const WORDS = ['river', 'fail', 'Marble', 'error', 'copper', 'Lantern', 'failed', 'meadow'];

const SEPARATORS = ['-', '.', ' ', '_', '/', ':', ' : '];

const CHARACTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789$%&*#()=+/"\'<>\\{}';

/**
 * Writes a password the way New-passwordString of CIPP can: eight or more characters of at least
 * three kinds, or a pass phrase with an odd separator. Every third one holds a word such as "fail",
 * because a reader that looks for failure words anywhere in a result line trips over those.
 *
 * @param random where the choices come from
 * @returns the password
 */
export function writePassword(random: Random): string {
	const characters = (count: number) =>
		Array.from({ length: count }, () => pick([...CHARACTERS], random)).join('');
	const kind = random();
	if (kind < 0.4) return `Aa7${characters(11)}`;
	if (kind < 0.65) return `Xk${pick(['fail', 'Failed', 'error'], random)}9${characters(6)}`;
	const separator = pick(SEPARATORS, random);
	const words = Array.from({ length: 4 }, () => pick(WORDS, random));
	return `${words.join(separator)}${separator}Q${Math.floor(random() * 9000) + 1000}`;
}
