import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { failedItems } from '../support/runResult';
import { startedOnce } from '../support/startedBefore';
import { USERS } from './operationCase';
import { startUserTest } from './runOperation';

const t = startedOnce(async () => await startUserTest({ runMode: 'manual' }));

const BOSSES = ['manager@contoso.com', 'boss@fabrikam.com', 'zoe.zimmer@northwind.example'];

/** Users that a test has made stay in the directory. */
let runs = 0;

/** Runs an operation for three users, of whom the second has these members. */
async function run(
	operation: string,
	parameters: INodeParameters,
	full: IDataObject,
	second: IDataObject,
	typeVersion = 1,
) {
	runs += 1;
	const items = USERS.map((user, index) => ({
		...user,
		boss: BOSSES[index] as string,
		upn: `new${runs}.${index}@${String(user.tenant)}`,
		...full,
		...(index === 1 && second),
	}));
	return await t.run(operation, items, parameters, {
		typeVersion,
		onError: 'continueErrorOutput',
	});
}

const bodies = (endpoint: string) =>
	t.cipp.requestsTo(endpoint).map(({ body }) => body as IDataObject);

describe('Set Out of Office', () => {
	const parameters: INodeParameters = {
		autoReplyState: 'Enabled',
		internalMessage: 'Gone.',
		externalMessage: '={{ $json.external }}',
	};
	const full = { external: 'Gone as well.' };

	it.each([undefined, null, false, 'false'])(
		'warns in version 1 of replies that end because an expression gives nothing: %j',
		async (external) => {
			const { output } = await run('setOutOfOffice', parameters, full, {
				external: external as string,
			});

			expect(output.map(({ json }) => json.warnings)).toEqual([
				undefined,
				[expect.stringMatching(/^“External Message” is left out, because its expression gives /)],
				undefined,
			]);
			expect(bodies('ExecSetOoO').map((body) => body.ExternalMessage)).toEqual([
				'Gone as well.',
				undefined,
				'Gone as well.',
			]);
		},
	);

	it('refuses them in a new node, and sets the others', async () => {
		const result = await run('setOutOfOffice', parameters, full, { external: null }, 1.1);

		expect(failedItems(result).map(({ message }) => message)).toEqual([
			'“External Message” has no value: its expression gives nothing, and CIPP would end the replies that it is for. Correct the expression, or remove it.',
		]);
		expect(bodies('ExecSetOoO')).toHaveLength(2);
	});

	it('reads its dates as Offboard User does', async () => {
		const scheduled = {
			...parameters,
			autoReplyState: 'Scheduled',
			startTime: '={{ $json.start }}',
			endTime: '2036-12-31T17:00:00+01:00',
		};
		const start = '2036-12-01T17:00:00-05:00[America/New_York]';
		const result = await run(
			'setOutOfOffice',
			scheduled,
			{ ...full, start },
			{ start: '2036-W49-1T09:00' },
		);

		expect(failedItems(result)[0]?.message).toMatch(/^“Start” is “2036-W49-1T09:00”, which is not/);
		expect(bodies('ExecSetOoO').map((body) => body.StartTime)).toEqual([
			Date.UTC(2036, 11, 1, 22) / 1000,
			Date.UTC(2036, 11, 1, 22) / 1000,
		]);
	});
});

describe('Create Temporary Access Pass', () => {
	const parameters: INodeParameters = { options: { startDateTime: '={{ $json.from }}' } };
	const full = { from: '2036-12-01T17:00:00Z' };

	it('warns in version 1 of a pass that is valid at once because there is no date', async () => {
		const { output } = await run('createTemporaryAccessPass', parameters, full, { from: null });

		expect(output[1]?.json.warnings).toEqual([
			'“Valid From” is left out, because its expression gives nothing.',
		]);
	});

	it('refuses it in a new node', async () => {
		const result = await run('createTemporaryAccessPass', parameters, full, { from: '' }, 1.1);

		expect(failedItems(result)[0]?.message).toMatch(/^“Valid From” has no value/);
		expect(bodies('ExecCreateTAP')).toHaveLength(2);
	});
});

describe('Create', () => {
	const parameters: INodeParameters = {
		newUserPrincipalName: '={{ $json.upn }}',
		displayName: '={{ $json.name }}',
		password: '={{ $json.password }}',
	};
	const full = { name: 'New\u00a0Colleague', password: ' blanks belong to it ' };

	it('never makes a password of a value that stands for none', async () => {
		const { output } = await run('create', parameters, full, { password: false });

		expect(bodies('AddUser').map(({ password }) => password)).toEqual([
			' blanks belong to it ',
			undefined,
			' blanks belong to it ',
		]);
		expect(output[1]?.json.warnings).toEqual([
			'“Password” is left out, because its expression gives “false”.',
		]);
	});

	it.each([
		{ password: true },
		{ password: { a: 1 } },
		{ name: 'true' },
		{ name: '[object Object]' },
	])('refuses what is no text: %j', async (second) => {
		const result = await run('create', parameters, full, second as IDataObject);

		expect(failedItems(result)[0]?.message).toMatch(/must be a text/);
		expect(bodies('AddUser')).toHaveLength(2);
	});
});

describe('Update', () => {
	it('says which property is left out, and takes no false for a job title', async () => {
		const parameters: INodeParameters = {
			updateFields: {
				jobTitle: '={{ $json.title }}',
				otherMails: '={{ $json.mails }}',
				city: 'Utrecht',
			},
		};
		const { output } = await run(
			'update',
			parameters,
			{ title: 'Clerk', mails: ['a@example.com'] },
			{ title: false, mails: 'false' },
		);

		expect(output.map(({ json }) => json.warnings)).toEqual([
			undefined,
			[
				expect.stringContaining('“Job Title” is left out') as string,
				expect.stringContaining('“Other Email Addresses” is left out') as string,
			],
			undefined,
		]);
		expect(bodies('PatchUser').map(({ jobTitle, otherMails }) => [jobTitle, otherMails])).toEqual([
			['Clerk', ['a@example.com']],
			[undefined, undefined],
			['Clerk', ['a@example.com']],
		]);
	});
});

describe('Update Mailbox Permissions', () => {
	it('refuses a picker whose expression gives nobody, without pieces of JSON', async () => {
		const change = (value: string) => ({
			action: 'AddFullAccess',
			accessUser: { __rl: true, mode: 'userPrincipalName', value },
		});
		const result = await run(
			'updateMailboxPermissions',
			{ changes: { change: [change('={{ $json.boss }}')] } },
			{},
			{ boss: null },
		);

		expect(failedItems(result)[0]?.message).toBe(
			'“Changes” has an entry without a user. Choose one in “Access User”.',
		);
	});
});
