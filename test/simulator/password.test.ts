import { writePassword } from '../../simulator/password';
import { seededRandom } from '../../simulator/random';

const many = () => {
	const random = seededRandom(7);
	return Array.from({ length: 300 }, () => writePassword(random));
};

test('writes different passwords of at least eight characters', () => {
	const passwords = many();
	expect(new Set(passwords).size).toBe(300);
	for (const password of passwords) expect(password.length).toBeGreaterThanOrEqual(8);
	expect(many()).toEqual(passwords);
});

test('writes odd ones: with failure words, blanks, colons, quotation marks and brackets', () => {
	const passwords = many();
	for (const odd of ['fail', 'error', ' ', ':', '"', '{', '\\', '<']) {
		expect(passwords.some((password) => password.includes(odd))).toBe(true);
	}
	expect(passwords.some((password) => !/fail|error/i.test(password))).toBe(true);
});
