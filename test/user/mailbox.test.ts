import { giveRules, RULE_PARAMETER } from './mailboxRules';
import { ID, NAMES, USERS } from './operationCase';
import { freshUserTest } from './runOperation';

const CONTINUE = { onError: 'continueErrorOutput' as const };

const test = freshUserTest();

const bodies = (endpoint: string) => test.cipp.requestsTo(endpoint).map(({ body }) => body);

describe('setEmailForwarding', () => {
	it('forwards outside and ends a forwarding', async () => {
		const items = [
			{ ...USERS[0], option: 'ExternalAddress' },
			{ ...USERS[1], option: 'disabled' },
			{ ...USERS[2], option: 'ExternalAddress' },
		];

		const { output } = await test.run('setEmailForwarding', items, {
			forwardOption: '={{ $json.option }}',
			forwardToAddress: 'heir@example.com',
		});

		expect(bodies('ExecEmailForward')).toEqual(
			expect.arrayContaining([
				{
					tenantFilter: 'contoso.com',
					userID: NAMES.jane,
					forwardOption: 'ExternalAddress',
					ForwardExternal: 'heir@example.com',
					KeepCopy: false,
				},
				{ tenantFilter: 'fabrikam.com', userID: NAMES.john, forwardOption: 'disabled' },
				{
					tenantFilter: 'northwind.example',
					userID: ID.mike,
					forwardOption: 'ExternalAddress',
					ForwardExternal: 'heir@example.com',
					KeepCopy: false,
				},
			]),
		);
		expect(output[1]?.json.message).toBe(
			`Disabling forwarding for ${NAMES.john}. Successfully disabled forwarding for ${NAMES.john}.`,
		);
	});

	it('sends the name of somebody who is given by object ID', async () => {
		await test.run('setEmailForwarding', USERS.slice(0, 1), {
			forwardOption: 'internalAddress',
			forwardTo: ID.manager,
		});

		expect(bodies('ExecEmailForward')).toEqual([
			expect.objectContaining({
				ForwardInternal: { label: 'manager@contoso.com', value: 'manager@contoso.com' },
			}),
		]);
	});

	it('takes an answer without a word for no success', async () => {
		test.cipp.fault({ endpoint: 'ExecEmailForward', json: { Results: [null] } });

		const { output, errors } = await test.run(
			'setEmailForwarding',
			USERS,
			{ forwardOption: 'disabled' },
			CONTINUE,
		);

		expect(output).toEqual([]);
		expect(errors.map(({ json }) => json.message)).toEqual(
			Array(3).fill('CIPP answered without saying what it did'),
		);
	});

	it.each([
		[
			'no target',
			{ forwardOption: 'internalAddress', forwardTo: '={{ "" }}' },
			/“Forward To” is empty/,
		],
		[
			'an address that is none',
			{ forwardOption: 'ExternalAddress', forwardToAddress: 'heir' },
			/not an email address/,
		],
		[
			'the user as target',
			{ forwardOption: 'internalAddress', forwardTo: '={{ $json.user }}' },
			/Choose somebody else/,
		],
		['an unknown option', { forwardOption: 'outside' }, /“Forwarding” is “outside”/],
	])('refuses %s', async (_name, parameters, message) => {
		const { error } = await test.run('setEmailForwarding', USERS, parameters);

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});
});

describe('setOutOfOffice', () => {
	it('sends the times as Unix seconds, and only the calendar options that were added', async () => {
		await test.run('setOutOfOffice', USERS, {
			autoReplyState: 'Scheduled',
			internalMessage: 'Away',
			startTime: '2030-07-01T09:00:00Z',
			endTime: '2030-07-15T09:00:00Z',
			calendarOptions: { declineInvitations: false, eventSubject: 'Holiday' },
		});

		expect(bodies('ExecSetOoO')[0]).toEqual({
			tenantFilter: 'contoso.com',
			userId: NAMES.jane,
			AutoReplyState: { label: 'Scheduled', value: 'Scheduled' },
			InternalMessage: 'Away',
			StartTime: Date.UTC(2030, 6, 1, 9) / 1000,
			EndTime: Date.UTC(2030, 6, 15, 9) / 1000,
			timezone: 'America/New_York',
			AutoDeclineFutureRequestsWhenOOF: false,
			OOFEventSubject: 'Holiday',
		});
	});

	it('turns the replies off and leaves the texts alone', async () => {
		await test.run('setOutOfOffice', USERS, {
			autoReplyState: 'Disabled',
			internalMessage: 'not sent',
		});

		expect(bodies('ExecSetOoO')).toEqual(
			expect.arrayContaining([
				{
					tenantFilter: 'fabrikam.com',
					userId: NAMES.john,
					AutoReplyState: { label: 'Disabled', value: 'Disabled' },
				},
			]),
		);
		expect(JSON.stringify(bodies('ExecSetOoO'))).not.toContain('not sent');
	});

	it.each([
		['no text', { autoReplyState: 'Enabled' }, /both empty/],
		[
			'no end',
			{ autoReplyState: 'Scheduled', internalMessage: 'x', endTime: '={{ "" }}' },
			/“End” is empty/,
		],
		[
			'an end in the past',
			{ autoReplyState: 'Scheduled', internalMessage: 'x', endTime: '2020-01-01T00:00:00Z' },
			/“End” is not after “Start”/,
		],
		[
			'an end before the start',
			{
				autoReplyState: 'Scheduled',
				internalMessage: 'x',
				startTime: '2031-01-02T00:00:00Z',
				endTime: '2031-01-01T00:00:00Z',
			},
			/“End” is not after “Start”/,
		],
		[
			'an end that is no time',
			{ autoReplyState: 'Scheduled', internalMessage: 'x', endTime: 'next week' },
			/not a date and time/,
		],
	])('refuses %s', async (_name, parameters, message) => {
		const { error } = await test.run('setOutOfOffice', USERS, parameters);

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});
});

describe('setAddressListVisibility', () => {
	it('shows a user again', async () => {
		const { mailbox } = test.cipp.directory.findUser(NAMES.john);
		if (mailbox) mailbox.hiddenFromAddressLists = true;

		await test.run('setAddressListVisibility', USERS, { visibility: 'show' });

		expect(bodies('ExecHideFromGAL')).toContainEqual({
			tenantFilter: 'fabrikam.com',
			ID: NAMES.john,
			HideFromGAL: false,
		});
		expect(mailbox?.hiddenFromAddressLists).toBe(false);
	});

	it.each(['={{ "" }}', 'maybe'])(
		'refuses the choice %s, because CIPP would show',
		async (choice) => {
			const { error } = await test.run('setAddressListVisibility', USERS, { visibility: choice });

			expect(error?.message).toMatch(/Visibility/);
			expect(test.cipp.requests).toEqual([]);
		},
	);
});

describe('convertMailbox', () => {
	it.each([
		['Regular', 'UserMailbox'],
		['Room', 'RoomMailbox'],
		['Equipment', 'EquipmentMailbox'],
	])('converts to %s', async (mailboxType, type) => {
		await test.run('convertMailbox', USERS, { mailboxType });

		expect(test.cipp.directory.findUser(NAMES.mike).mailbox?.type).toBe(type);
	});
});

describe('mailbox rules', () => {
	it('deletes the rule that is named and leaves the other', async () => {
		giveRules(test.cipp);

		await test.run('deleteMailboxRule', USERS, { mailboxRule: RULE_PARAMETER });

		expect(test.cipp.directory.findUser(NAMES.john).mailbox?.rules).toEqual(['Move newsletters']);
	});

	it('enables a rule again', async () => {
		giveRules(test.cipp);
		const { mailbox } = test.cipp.directory.findUser(NAMES.john);
		if (mailbox) mailbox.disabledRules = ['Forward invoices'];

		await test.run('setMailboxRuleState', USERS, {
			mailboxRule: RULE_PARAMETER,
			ruleState: 'enabled',
		});

		expect(mailbox?.disabledRules).toEqual([]);
		expect(bodies('ExecSetMailboxRule')[0]).not.toHaveProperty('Disable');
	});

	it.each(['deleteMailboxRule', 'setMailboxRuleState'])(
		'%s refuses an empty rule, at which CIPP crashes',
		async (operation) => {
			const { error } = await test.run(operation, USERS, {
				mailboxRule: '={{ "" }}',
				ruleState: 'enabled',
			});

			expect(error?.message).toMatch(/“Mailbox Rule” is empty/);
			expect(test.cipp.requests).toEqual([]);
		},
	);

	it('gives no rows for a user without rules, and all columns when asked', async () => {
		test.cipp.directory.findUser(NAMES.jane).mailbox?.rules.push('Second');

		const { output } = await test.run('getAllMailboxRules', USERS, {
			simplify: false,
			returnAll: true,
		});

		expect(output.map(({ json }) => [json.Name, json.StopProcessingRules])).toEqual([
			['Move newsletters', true],
			['Second', true],
		]);
	});
});

describe('getMailbox', () => {
	it('reports a user without a mailbox as a failure, not as an empty mailbox', async () => {
		const items = [
			{ tenant: 'contoso.com', user: NAMES.jane },
			{ tenant: 'fabrikam.com', user: 'service.account@fabrikam.com' },
			{ tenant: 'contoso.com', user: "conor.o'brien@contoso.com" },
		];

		const { output, errors } = await test.run('getMailbox', items, {}, CONTINUE);

		expect(output.map(({ json }) => json.userEmail)).toEqual([
			NAMES.jane,
			"conor.o'brien@contoso.com",
		]);
		expect(errors[0]?.json.error).toMatchObject({
			description: expect.stringContaining('no mailbox for service.account@fabrikam.com') as string,
		});
	});

	it('gives everything that CIPP answers when it is not simplified', async () => {
		const { output } = await test.run('getMailbox', USERS, { simplify: false });

		expect(output.map(({ json }) => [json.userEmail, json.ProhibitSendQuota])).toEqual([
			[NAMES.jane, 49.5],
			[NAMES.john, 49.5],
			[NAMES.mike, 49.5],
		]);
	});
});

describe('getAllMailboxPermissions', () => {
	it('tells which mailboxes the user can open, from the cache', async () => {
		const { output } = await test.run('getAllMailboxPermissions', USERS, {
			direction: 'onOthers',
		});

		expect(test.cipp.requestsTo('ListmailboxPermissions')[0]?.query).toEqual({
			tenantFilter: 'contoso.com',
			UseReportDB: 'true',
			ByUser: 'true',
			User: NAMES.jane,
		});
		expect(output.map(({ json }) => json)).toEqual([
			{
				mailbox: 'sales@contoso.com',
				user: NAMES.jane,
				permissions: ['FullAccess'],
				cachedAt: '2026-08-08T02:05:00Z',
			},
		]);
	});

	it('does not take a list without even the owner for an answer', async () => {
		const items = [{ tenant: 'fabrikam.com', user: 'service.account@fabrikam.com' }];

		const { error } = await test.run('getAllMailboxPermissions', items);

		expect(error?.message).toMatch(
			/^CIPP got no permissions of the mailbox of service\.account@fabrikam\.com/,
		);
	});
});

describe('updateMailboxPermissions', () => {
	const change = (action: string, accessUser: string) => ({
		changes: { change: [{ action, accessUser }] },
	});

	it.each([
		['AddFullAccess', [{ user: 'manager@contoso.com', right: 'FullAccess', automap: true }]],
		['AddSendAs', [{ user: 'manager@contoso.com', right: 'SendAs', automap: true }]],
		['AddSendOnBehalf', [{ user: 'manager@contoso.com', right: 'SendOnBehalf', automap: true }]],
		['RemoveFullAccess', []],
		['RemoveSendOnBehalf', []],
	])('%s', async (action, rights) => {
		const { error } = await test.run(
			'updateMailboxPermissions',
			USERS.slice(0, 1),
			change(action, ID.manager),
		);

		expect(error).toBeUndefined();
		expect(test.cipp.directory.findUser(NAMES.jane).mailbox?.rights).toEqual(rights);
	});

	it('takes several users from one expression', async () => {
		const { output } = await test.run(
			'updateMailboxPermissions',
			USERS.slice(0, 1),
			change('AddSendAs', '={{ ["manager@contoso.com", "sales@contoso.com"] }}'),
		);

		expect(output[0]?.json.results).toEqual([
			`Granted manager@contoso.com SendAs permissions to ${NAMES.jane}`,
			`Granted sales@contoso.com SendAs permissions to ${NAMES.jane}`,
		]);
	});

	it('says that a part was done', async () => {
		const { errors } = await test.run(
			'updateMailboxPermissions',
			USERS.slice(0, 1),
			change('AddSendAs', 'manager@contoso.com, nobody@contoso.com'),
			CONTINUE,
		);

		expect(errors[0]?.json).toMatchObject({
			message: expect.stringMatching(/^Failed to Add SendAs for nobody@contoso\.com/) as string,
			error: {
				outcome: 'unknown',
				results: [
					`Granted manager@contoso.com SendAs permissions to ${NAMES.jane}`,
					expect.stringMatching(/^Failed to Add SendAs for nobody/) as string,
				],
			},
		});
	});

	it.each([
		['no line at all', [], 'CIPP answered without saying what it did'],
		[
			'a line for one of two',
			['Granted a SendAs permissions to b'],
			'CIPP confirmed 1 of 2 changes',
		],
		['strange lines', ['Noted', 'Noted'], 'CIPP confirmed 0 of 2 changes'],
	])('takes %s for no success', async (_name, Results, message) => {
		test.cipp.fault({ endpoint: 'ExecEditMailboxPermissions', json: { Results } });

		const { errors } = await test.run(
			'updateMailboxPermissions',
			USERS.slice(0, 1),
			change('AddSendAs', 'manager@contoso.com, sales@contoso.com'),
			CONTINUE,
		);

		expect(errors[0]?.json).toMatchObject({ message, error: { outcome: 'unknown' } });
	});

	it.each([
		['no change', { changes: {} }, /“Changes” is empty/],
		['no user', change('AddSendAs', '={{ "" }}'), /entry without a user/],
		['no action', change('={{ "" }}', 'manager@contoso.com'), /entry without an action/],
		['the owner', change('AddSendAs', '={{ $json.user }}'), /owner of the mailbox/],
		[
			'no user name',
			change('AddSendAs', 'manager'),
			/neither a user principal name nor an object ID/,
		],
	])('refuses %s', async (_name, parameters, message) => {
		const { error } = await test.run('updateMailboxPermissions', USERS, parameters);

		expect(error?.message).toMatch(message);
		expect(test.cipp.requests).toEqual([]);
	});
});
