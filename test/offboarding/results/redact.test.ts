import { REDACTED, redactSecrets } from '../../../nodes/Cipp/output/judge/redact';

const HEAD =
	'Successfully reset the password for Nora Lindt, nora@woodgrove.com. User must change password is set to True. The new password is ';
const WRITEBACK =
	'. This user is directory synced, so the reset was submitted via password writeback and is applied asynchronously - it is not confirmed yet.';
const OLD_NOTE =
	'. WARNING: This user is AD synced. Please confirm passthrough or writeback is enabled.';

describe('redactSecrets', () => {
	it.each([
		'Rf7$kqTz2!mWpa',
		'correct horse battery staple 4',
		'quote"quote\'quote`',
		'Failed-Success-WARNING: Error',
		'a. b. The end',
		'first line\nsecond line',
		'tulip. This user is directory synced. orbit',
		'https://pwpush.com/p/rz6nryvl-d4',
		'https://secrets.woodgrove.com/en/p/gzv65wiiuciy/r',
	])('removes everything behind the announcement: %j', (secret) => {
		expect(redactSecrets(HEAD + secret)).toEqual({ text: HEAD + REDACTED, secrets: [secret] });
	});

	it.each([
		[WRITEBACK, 'Xk4!pq'],
		[WRITEBACK, 'spring WARNING: rain'],
		[OLD_NOTE, 'Xk4!pq'],
		[OLD_NOTE, 'https://pwpush.com/p/rz6nryvl-d4/r'],
		[OLD_NOTE, `odd${WRITEBACK} one`],
	])('keeps the note about synced users: %s', (note, secret) => {
		expect(redactSecrets(HEAD + secret + note)).toEqual({
			text: HEAD + REDACTED + note,
			secrets: [secret],
		});
	});

	it.each([
		['New password: hunter2-orbit', 'hunter2-orbit'],
		['Temporary password is hunter2-orbit', 'hunter2-orbit'],
		['Password for nora@woodgrove.com has been set to hunter2-orbit', 'hunter2-orbit'],
		['Done. Password: hunter2-orbit', 'hunter2-orbit'],
		['{"password":"hunter2-orbit', 'hunter2-orbit'],
		['the NEW PASSWORD is hunter2-orbit', 'hunter2-orbit'],
		['The new password is\nhunter2-orbit', 'hunter2-orbit'],
	])('knows other announcements: %j', (text, secret) => {
		const redacted = redactSecrets(text);
		expect(redacted.text).not.toContain('hunter2');
		expect(redacted.text).toContain(REDACTED);
		expect(redacted.secrets[0]).toContain(secret);
	});

	it('removes links to a Password Pusher without any announcement', () => {
		expect(
			redactSecrets('See https://push.woodgrove.com/p/0fkapnbo_pwp4gi8uy0/r, valid for a week'),
		).toEqual({
			text: `See ${REDACTED}, valid for a week`,
			secrets: ['https://push.woodgrove.com/p/0fkapnbo_pwp4gi8uy0/r'],
		});
		expect(redactSecrets('https://eu.pwpush.com/whatever').text).toBe(REDACTED);
	});

	it.each([
		'Successfully added a@b.com as an owner of https://woodgrove-my.sharepoint.com/personal/nora_woodgrove_com',
		'Shared https://woodgrove.sharepoint.com/:f:/r/personal/nora_woodgrove_com',
		'Reset the password for nora@woodgrove.com. User must change password is set to True.',
		'Failed to reset password for Nora Lindt, nora@woodgrove.com. Error: The new password is too weak.',
		'Failed to reset password: Access denied',
		'Successfully removed MFA methods (passwordMethod, phoneMethod) for user nora@woodgrove.com',
	])('leaves texts without a secret alone: %s', (text) => {
		expect(redactSecrets(text)).toEqual({ text, secrets: [] });
	});

	it('changes nothing in a text that has been redacted', () => {
		for (const note of ['', WRITEBACK, OLD_NOTE]) {
			const once = redactSecrets(HEAD + 'Xk4!pq' + note).text;
			expect(redactSecrets(once)).toEqual({ text: once, secrets: [] });
		}
	});

	it('also removes the secret where the text repeats it before', () => {
		const { text } = redactSecrets('Try orbit-77 now. The new password is orbit-77');
		expect(text).toBe(`Try ${REDACTED} now. The new password is ${REDACTED}`);
	});
});
