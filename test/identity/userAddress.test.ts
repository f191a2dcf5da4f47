import { isGuest, isGuid, isUserPrincipalName } from '../../nodes/Cipp/identity/userAddress';
import { userTexts } from '../../nodes/Cipp/engine/textParts';

describe('isUserPrincipalName', () => {
	it.each([
		'jane.doe@contoso.com',
		'JANE@CONTOSO.COM',
		"conor.o'brien@contoso.com",
		'a_b-c+d!e#f^g~h@sub.contoso.co.uk',
		'gina_gmail.com#EXT#@contoso.onmicrosoft.com',
		'zoë@münchen.example',
		'1@2.co',
		"a'.-_!#^~9@x-1.co.uk",
		'user@xn--mnchen-3ya.example',
	])('%s is one', (text) => {
		expect(isUserPrincipalName(text)).toBe(true);
	});

	it.each([
		'',
		'jane',
		'jane@',
		'@contoso.com',
		'jane@contoso',
		'jane@contoso.',
		'jane@@contoso.com',
		'jane@doe@contoso.com',
		'jane doe@contoso.com',
		' jane@contoso.com',
		'jane@contoso.com ',
		'jane..doe@contoso.com',
		'jane@contoso..com',
		'jane@contoso.com,john@contoso.com',
		'jane@contoso.com;john@contoso.com',
		'<jane@contoso.com>',
		'"jane"@contoso.com',
		'jane@contoso.com\n',
		'mailto:jane@contoso.com',
		'https://contoso.com/jane@contoso.com',
		'7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e12',
		`${'x'.repeat(320)}@contoso.com`,
		'jane@contoso.com\u200b',
		'\ufeffjane@contoso.com',
		'ja\u00adne@contoso.com',
		'jane\u00a0doe@contoso.com',
		'j\u0430ne@contoso.com',
		'jane@c\u043entoso.com',
		'\uff4aane@contoso.com',
		'jane\uff20contoso.com',
		'zoe\u0308@contoso.com',
		'jane@contoso\u3002com',
		'\u{1f600}@contoso.com',
	])('%j is none', (text) => {
		expect(isUserPrincipalName(text)).toBe(false);
	});
});

describe('isGuid', () => {
	it.each(['7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e12', '7F1F3C2E-5D0A-4A4E-9C53-2F6D1B0A9E12'])(
		'%s is one',
		(text) => {
			expect(isGuid(text)).toBe(true);
		},
	);

	it.each(['', '7f1f3c2e5d0a4a4e9c532f6d1b0a9e12', '{7f1f3c2e-5d0a-4a4e-9c53-2f6d1b0a9e12}', 'x'])(
		'%j is none',
		(text) => {
			expect(isGuid(text)).toBe(false);
		},
	);
});

it('knows a guest by the mark that Entra puts into the name', () => {
	expect(isGuest('gina_gmail.com#EXT#@contoso.onmicrosoft.com')).toBe(true);
	expect(isGuest('gina_gmail.com#ext#@contoso.onmicrosoft.com')).toBe(true);
	expect(isGuest('ext@contoso.com')).toBe(false);
});

describe('userTexts', () => {
	const AB = ['a@x.com', 'b@x.com'];

	it.each([
		['a@x.com', ['a@x.com']],
		['a@x.com,b@x.com', AB],
		[' a@x.com ; b@x.com ', AB],
		['a@x.com\nb@x.com\r\n', AB],
		['a@x.com,,A@X.com, b@x.com,', AB],
		[AB, AB],
		[[['a@x.com'], [['b@x.com']]], AB],
		['["a@x.com","b@x.com"]', AB],
		['[{"value":"a@x.com"},{"userPrincipalName":"b@x.com"}]', AB],
		[{ value: 'a@x.com' }, ['a@x.com']],
		[{ label: 'A', value: 'a@x.com' }, ['a@x.com']],
		[{ __rl: true, mode: 'list', value: 'a@x.com' }, ['a@x.com']],
		[{ displayName: 'A', userPrincipalName: 'a@x.com' }, ['a@x.com']],
		[{ value: ['a@x.com', { value: 'b@x.com' }] }, AB],
		['', []],
		[' , ;\n', []],
		['[]', []],
		[[], []],
		[null, []],
		[undefined, []],
		[[null, '', undefined], []],
		[false, []],
		['false', []],
		['undefined', []],
		[[false, 'a@x.com'], ['a@x.com']],
		[{ __rl: true, mode: 'id' }, []],
		[{ __rl: true, mode: 'id', value: null }, []],
		[{ __rl: true, mode: 'list', value: '' }, []],
		[{ value: undefined, userPrincipalName: 'a@x.com' }, ['a@x.com']],
		['\u200ba@x.com\ufeff,\u00a0b@x.com', AB],
		['a@x.com,a@x.com\u200b', ['a@x.com']],
	])('reads %j as %j', (value, texts) => {
		expect(userTexts(value)).toEqual(texts);
	});

	it.each([
		[4711, ['4711']],
		[true, ['true']],
		['[broken', ['[broken']],
		[{ mail: 'a@x.com' }, ['{"mail":"a@x.com"}']],
	])('keeps %j for a message, because it is nobody', (value, texts) => {
		expect(userTexts(value)).toEqual(texts);
		for (const text of texts) expect(isUserPrincipalName(text)).toBe(false);
	});
});
