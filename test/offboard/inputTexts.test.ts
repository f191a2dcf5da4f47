import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { SEND_ONLY, sharedCipp } from '../support/cipp';
import { offboardBodies, usersAsked } from '../support/requests';
import { failedItems } from '../support/runResult';

const PARAMETERS: INodeParameters = {
	...SEND_ONLY,
	RevokeSessions: false,
	forward: '={{ $json.forward }}',
	OOO: '={{ $json.reply }}',
	AccessAutomap: '={{ $json.access }}',
	PostExecution: '={{ $json.notify }}',
	reference: '={{ $json.ticket }}',
};

const FULL: IDataObject = {
	forward: 'boss@contoso.com',
	reply: 'Gone.',
	access: ['hr@contoso.com'],
	notify: ['email'],
	ticket: 'HR-1',
};

const t = sharedCipp();

/** Three leavers, of whom the second has these values. */
function leavers(second: IDataObject): IDataObject[] {
	return [
		{ tenant: 'contoso.com', upn: 'jane.doe@contoso.com', ...FULL },
		{ tenant: 'fabrikam.com', upn: 'john.smith@fabrikam.com', ...FULL, ...second },
		{ tenant: 'northwind.example', upn: 'mike@northwind.example', ...FULL },
	];
}

async function run(second: IDataObject, parameters: INodeParameters = {}) {
	return await t.run({
		items: leavers(second),
		parameters: { ...PARAMETERS, ...parameters },
		nodeSettings: { onError: 'continueErrorOutput' },
	});
}

/** Warnings of the three items; those of a failed one are its message. */
const warnings = ({ output }: Awaited<ReturnType<typeof run>>) =>
	output.map(({ json }) => json.warnings);

describe('a value step whose expression gives nothing is left out, and the output says so:', () => {
	const FIELDS: Array<[member: string, name: string, wireName: string]> = [
		['forward', 'Forward Email To', 'forward'],
		['reply', 'Out of Office Message', 'OOO'],
		['access', 'Mailbox Full Access (Automap)', 'AccessAutomap'],
		['notify', 'Notifications', 'PostExecution'],
		['ticket', 'Reference', 'reference'],
	];
	const NOTHING: Array<[value: unknown, words: string]> = [
		[undefined, 'nothing'],
		[null, 'nothing'],
		[[], 'an empty list'],
		['', 'an empty text'],
		[false, '“false”'],
		['false', '“false”'],
		['null', '“null”'],
		['undefined', '“undefined”'],
	];

	it.each(FIELDS.flatMap((field) => NOTHING.map((nothing) => [...field, ...nothing] as const)))(
		'%s, %s',
		async (member, name, wireName, value, words) => {
			const result = await run({ [member]: value as IDataObject });

			expect(warnings(result)).toEqual([
				[],
				[`“${name}” is left out, because its expression gives ${words}.`],
				[],
			]);
			const bodies = offboardBodies(t.cipp).map((body) => wireName in body);
			expect(bodies).toEqual([true, false, true]);
		},
	);

	it('HTML without a text', async () => {
		const result = await run({ reply: '<p><br>&nbsp;</p>' });

		expect(warnings(result)[1]).toEqual([
			'“Out of Office Message” is left out, because it is HTML without a text.',
		]);
		expect(offboardBodies(t.cipp)[1]).not.toHaveProperty('OOO');
	});

	it('a part of a list', async () => {
		const result = await run({ access: ['hr@fabrikam.com', null, false] });

		expect(warnings(result)[1]).toEqual([
			'2 entries of “Mailbox Full Access (Automap)” are left out, because they have no value.',
		]);
		expect(offboardBodies(t.cipp)[1]?.AccessAutomap).toEqual([
			{ label: 'hr@fabrikam.com', value: 'hr@fabrikam.com' },
		]);
	});

	it('not where nothing was asked for', async () => {
		const result = await t.run({ parameters: { ...SEND_ONLY, forward: '', OOO: '' } });

		expect(result.output.map(({ json }) => json.warnings)).toEqual([[], [], []]);
	});
});

describe('a text that is none is refused:', () => {
	it.each([
		[{ reply: true }, /“Out of Office Message” must be a text/],
		[{ reply: 'true' }, /“Out of Office Message” must be a text/],
		[{ reply: 'Dear [object Object]' }, /“Out of Office Message” must be a text/],
		[{ reply: { text: 'Gone.' } }, /“Out of Office Message” must be a text.*an object/],
		[{ ticket: true }, /“Reference” must be a text/],
		[{ forward: true }, /“Forward Email To” holds “true”, which is no text/],
		[{ access: ['hr@fabrikam.com', 'true'] }, /“Mailbox Full Access \(Automap\)” holds “true”/],
		[{ upn: false }, /“User” is empty/],
		[{ tenant: false }, /“Tenant” is empty/],
	])('%j', async (second, message) => {
		const result = await run(second as IDataObject);

		expect(failedItems(result).map(({ message: text }) => text)).toEqual([
			expect.stringMatching(message),
		]);
		expect(usersAsked(t.cipp)).toEqual(['jane.doe@contoso.com', 'mike@northwind.example']);
	});

	it('a number is a text', async () => {
		await run({ ticket: 4711 });

		expect(offboardBodies(t.cipp).map(({ reference }) => reference)).toEqual([
			'HR-1',
			'4711',
			'HR-1',
		]);
	});
});

describe('characters that cannot be seen', () => {
	it('are taken away from the ends of every name, and the output says so', async () => {
		const result = await run({
			tenant: '\ufefffabrikam.com',
			upn: 'john.smith@fabrikam.com\u200b',
			forward: '\u00a0boss@fabrikam.com',
			access: ['\u200ehr@fabrikam.com'],
		});

		const [, body] = offboardBodies(t.cipp);
		expect(body).toMatchObject({
			tenantFilter: { value: 'fabrikam.com' },
			user: [{ value: 'john.smith@fabrikam.com' }],
			forward: { value: 'boss@fabrikam.com' },
			AccessAutomap: [{ value: 'hr@fabrikam.com' }],
		});
		expect(warnings(result)[1]).toEqual(
			[
				['Tenant', 'byte order mark (U+FEFF)', 'fabrikam.com'],
				['User', 'zero-width space (U+200B)', 'john.smith@fabrikam.com'],
				['Mailbox Full Access (Automap)', 'left-to-right mark (U+200E)', 'hr@fabrikam.com'],
				['Forward Email To', 'no-break space (U+00A0)', 'boss@fabrikam.com'],
			].map(
				([field, name, text]) =>
					`“${field}” came with characters that cannot be seen: ${name}. They were removed, and ${text} is used.`,
			),
		);
	});

	it.each([
		[{ upn: 'john\u200b.smith@fabrikam.com' }, /“User” .*zero-width space \(U\+200B\)/],
		[{ upn: 'john.smith@fabri\u00adkam.com' }, /“User” .*soft hyphen \(U\+00AD\)/],
		[{ upn: 'j\u043ehn.smith@fabrikam.com' }, /“User” .*“\u043e” \(U\+043E\)/],
		[{ tenant: 'fabri\u200dkam.com' }, /“Tenant” .*zero-width joiner \(U\+200D\)/],
		[{ forward: 'bo\u2060ss@fabrikam.com' }, /“Forward Email To” .*word joiner \(U\+2060\)/],
		[{ access: ['h\u200br@fabrikam.com'] }, /“Mailbox Full Access \(Automap\)” .*U\+200B/],
		[{ access: ['b\u043ess@fabrikam.com'] }, /“Mailbox Full Access \(Automap\)” .*U\+043E/],
	])('are refused inside of a name: %j', async (second, message) => {
		const result = await run(second);

		expect(failedItems(result).map(({ message: text }) => text)).toEqual([
			expect.stringMatching(message),
		]);
		expect(usersAsked(t.cipp)).toHaveLength(2);
	});

	it('do not hide that a user comes twice', async () => {
		const result = await run({ tenant: 'contoso.com', upn: '\u200bJane.Doe@contoso.com\u200b' });

		expect(failedItems(result)[0]?.message).toMatch(/is also in item 0/);
		expect(usersAsked(t.cipp)).toHaveLength(2);
	});

	it.each([
		[{ forward: 'john.smith@fabrikam.com\u200b' }],
		[{ access: ['\ufeffJOHN.SMITH@fabrikam.com'] }],
		[{ upn: '\u200ejohn.smith@fabrikam.com', forward: 'john.smith@fabrikam.com' }],
	])('do not hide that somebody inherits from herself: %j', async (second) => {
		const result = await run(second);

		expect(failedItems(result)[0]?.message).toMatch(/holds the user who leaves/);
		expect(usersAsked(t.cipp)).toHaveLength(2);
	});
});

describe('Delegates with an expression that gives nobody', () => {
	const delegates = (value: string): INodeParameters => ({
		delegates: {
			delegate: [
				{
					user: { __rl: true, mode: 'userPrincipalName', value },
					access: ['AccessAutomap', 'OnedriveAccess'],
				},
			],
		},
	});

	it.each([undefined, null, '', false])(
		'leave the entry out with a warning, and the others as they are: %j',
		async (manager) => {
			const result = await t.run({
				items: leavers({}).map((leaver, index) => ({
					...leaver,
					manager: index === 1 ? manager : 'boss@contoso.com',
				})) as IDataObject[],
				parameters: { ...SEND_ONLY, ...delegates('={{ $json.manager }}') },
			});

			expect(result.error).toBeUndefined();
			expect(warnings(result)).toEqual([
				[],
				[
					'An entry of “Delegates” is left out (Mailbox Full Access (Automap), OneDrive Full Access), because its expression gives nobody.',
				],
				[],
			]);
			const bodies = offboardBodies(t.cipp).map((body) => 'AccessAutomap' in body);
			expect(bodies).toEqual([true, false, true]);
		},
	);

	it('refuse an entry that was left without a user by hand', async () => {
		const { error } = await t.run({ parameters: { ...SEND_ONLY, ...delegates('') } });

		expect(error?.message).toContain('holds an entry without a user');
		expect(t.cipp.requests).toEqual([]);
	});
});
