import type { IDataObject, INodeParameters } from 'n8n-workflow';

import {
	addLeaving,
	LEAVING,
	offboardLeaving,
	SECOND,
	verdictsOf,
	verificationsOf,
} from './verifySteps';
import { detailsOf, each, freshCipp, jsonOf } from './waiting';

const cipp = freshCipp();
const HEIR = '={{ $json.heir }}';

const reasonsOf = (result: Parameters<typeof verificationsOf>[0], step: string) =>
	verificationsOf(result, step).map(({ actual, reason }) => reason ?? actual);

describe('what the API client has no right to read', () => {
	/** Of CIPP.Core.Read only what Verify needs: without it nothing would be offboarded. */
	const take = (right: string) => {
		if (right !== 'CIPP.Core.Read') {
			cipp().cipp.access.missingRights = [right];
			return;
		}
		cipp().cipp.fault({
			endpoint: 'ListGraphBulkRequest',
			status: 403,
			text: `Access to this CIPP API endpoint is not allowed, you do not have the required permission: ${right}`,
		});
	};

	it.each([
		['CIPP.Core.Read', 'DisableSignIn', true],
		['Exchange.Mailbox.Read', 'HideFromGAL', true],
		['Exchange.Mailbox.Read', 'OOO', 'I have left.'],
		['Exchange.Mailbox.Read', 'RemoveRules', true],
		['Exchange.Mailbox.Read', 'RemoveMobile', true],
		['Exchange.Mailbox.Read', 'AccessAutomap', HEIR],
		['Teams.Voice.Read', 'RemoveTeamsPhoneDID', true],
		['Sharepoint.Site.Read', 'OnedriveAccess', HEIR],
	])('without %s: %s', async (right, step, value) => {
		addLeaving(cipp());
		take(right);
		const result = await offboardLeaving(cipp(), { [step]: value });

		expect(verdictsOf(result, step)).toEqual(LEAVING.map(() => 'success/unknown'));
		expect(reasonsOf(result, step)).toEqual(LEAVING.map(() => 'noRight'));
		expect(each(result, 'status')).toEqual(LEAVING.map(() => 'completed'));
		expect(each(result, 'needsAttention')).toEqual([true, true, true]);
		for (const json of jsonOf(result)) {
			const [warning] = (json.warnings as string[]).filter((text) => text.startsWith('Verify'));
			expect(warning).toContain(right);
			for (const detail of detailsOf(json)) {
				expect(detail).toMatchObject({ step, restsOn: 'reported' });
			}
		}
	});

	it('is asked for once: the answer will be the same', async () => {
		addLeaving(cipp());
		take('CIPP.Core.Read');
		await offboardLeaving(cipp(), { DisableSignIn: true });

		expect(cipp().cipp.requestsTo('ListGraphBulkRequest')).toHaveLength(2);
	});
});

describe('what gives no answer', () => {
	it('of a part that Microsoft refuses: of that user alone, with its words', async () => {
		addLeaving(cipp());
		cipp().cipp.failPart({ url: /^users\/second%40.*methods/ });
		const result = await offboardLeaving(cipp(), { RemoveMFADevices: true });

		expect(reasonsOf(result, 'RemoveMFADevices')).toEqual(['confirmed', 'refused', 'confirmed']);
		expect(verificationsOf(result, 'RemoveMFADevices')[1]?.message).toContain(
			'Insufficient privileges to complete the operation.',
		);
		expect(each(result, 'needsAttention')).toEqual([false, true, false]);
	});

	it.each([
		['has no row', { status: 0 }],
		['is throttled', { status: 429, message: 'Too many requests' }],
		['is unavailable', { status: 503, message: 'The service is unavailable.' }],
	])('of a part that %s: it is asked for again, and then said', async (_title, fault) => {
		addLeaving(cipp());
		const handle = cipp().cipp.failPart({ url: /^users\/second%40/, ...fault });
		const result = await offboardLeaving(cipp(), { DisableSignIn: true });

		expect(reasonsOf(result, 'DisableSignIn')).toEqual(['confirmed', 'noAnswer', 'confirmed']);
		expect(each(result, 'status')).toEqual(LEAVING.map(() => 'completed'));
		expect(each(result, 'needsAttention')).toEqual([false, true, false]);
		expect(handle.hits).toBe(4);
	});

	it('at first: the second answer counts', async () => {
		addLeaving(cipp());
		cipp().cipp.failPart({ url: /^users\/second%40/, status: 429, times: 1 });
		cipp().cipp.fault({ endpoint: 'ListGraphBulkRequest', nth: 2, status: 503, text: 'busy' });
		const result = await offboardLeaving(cipp(), { DisableSignIn: true });

		expect(reasonsOf(result, 'DisableSignIn')).toEqual(LEAVING.map(() => 'confirmed'));
		expect(each(result, 'needsAttention')).toEqual([false, false, false]);
	});

	it('a tenant that CIPP does not know gives: empty lists prove nothing', async () => {
		addLeaving(cipp());
		const fabrikam = ({ query, body }: { query: unknown; body: unknown }) =>
			JSON.stringify([query, body]).includes('fabrikam.com');
		cipp().cipp.fault({ endpoint: 'ListGraphBulkRequest', when: fabrikam, status: 200, text: '' });
		for (const endpoint of ['ListUserMailboxRules', 'ListMailboxMobileDevices', 'ListMailboxes']) {
			cipp().cipp.fault({ endpoint, when: fabrikam, json: [] });
		}
		const steps: INodeParameters = { RemoveRules: true, RemoveMobile: true, HideFromGAL: true };
		const result = await offboardLeaving(cipp(), steps);

		for (const step of Object.keys(steps)) {
			expect(reasonsOf(result, step)).toEqual(['confirmed', 'confirmed', 'noAnswer']);
		}
		expect(each(result, 'needsAttention')).toEqual([false, false, true]);
	});

	it('rights without the row of the owner do not: a missing row counts for nothing then', async () => {
		addLeaving(cipp());
		cipp().cipp.failStep({ user: SECOND, step: 'AccessAutomap', effect: 'none' });
		const about = (name: string) => (request: { query: unknown }) =>
			JSON.stringify(request.query).includes(name);
		for (const name of ['first@', 'second@']) {
			const rows = [{ User: 'manager@contoso.com', Permissions: 'SendOnBehalf' }];
			cipp().cipp.fault({ endpoint: 'ListmailboxPermissions', when: about(name), json: rows });
		}
		const result = await offboardLeaving(cipp(), { AccessAutomap: HEIR });

		expect(reasonsOf(result, 'AccessAutomap')).toEqual(['noAnswer', 'noAnswer', 'confirmed']);
	});

	it('a site that does not show its owner does not', async () => {
		addLeaving(cipp());
		cipp().cipp.fault({
			endpoint: 'ListSiteMembers',
			when: ({ query }) => JSON.stringify(query).includes('second'),
			json: { Results: [] },
		});
		const result = await offboardLeaving(cipp(), { OnedriveAccess: HEIR });

		expect(reasonsOf(result, 'OnedriveAccess')).toEqual(['confirmed', 'refused', 'confirmed']);
	});
});

describe('what nobody can read back', () => {
	const STEPS = ['removeCalendarInvites', 'removeCalendarPermissions', 'DisableOneDriveSharing'];

	it('is said, is asked for nowhere, and calls for nobody', async () => {
		addLeaving(cipp());
		const result = await offboardLeaving(
			cipp(),
			Object.fromEntries(STEPS.map((step) => [step, true])),
		);

		for (const step of STEPS) {
			expect(reasonsOf(result, step)).toEqual(LEAVING.map(() => 'notReadable'));
			for (const { message } of verificationsOf(result, step)) {
				expect(message).toMatch(/cannot be read back through CIPP/);
			}
		}
		expect(each(result, 'status')).toEqual(LEAVING.map(() => 'completed'));
		expect(each(result, 'needsAttention')).toEqual([false, false, false]);
		for (const endpoint of ['ListGraphBulkRequest', 'ListMailboxes', 'ListmailboxPermissions']) {
			expect(cipp().cipp.requestsTo(endpoint)).toEqual([]);
		}
	});
});

describe("rights on other mailboxes, from CIPP's cached report", () => {
	const step = 'removePermissions';

	/** Somebody else in each tenant has rights too, so that there is a report. */
	function fillReports(permissionsCachedAt: string): void {
		addLeaving(cipp());
		for (const [tenant, upn] of [
			['contoso.com', 'manager@contoso.com'],
			['fabrikam.com', 'boss@fabrikam.com'],
		] as const) {
			Object.assign(cipp().cipp.directory.tenant(tenant) ?? {}, { permissionsCachedAt });
			cipp()
				.cipp.directory.findUser(upn)
				.mailboxAccess.push({ mailbox: `info@${tenant}`, right: 'FullAccess' });
		}
	}

	it('count when the report is newer than the offboarding', async () => {
		fillReports('2100-01-01T00:00:00Z');
		cipp().cipp.failStep({ user: SECOND, step, effect: 'none' });
		const result = await offboardLeaving(cipp(), { [step]: true });

		expect(verdictsOf(result, step)).toEqual([
			'success/confirmed',
			'success/contradicted',
			'success/confirmed',
		]);
		expect(verificationsOf(result, step)[1]?.message).toContain('sales@contoso.com');
	});

	it('are not known when it is older: that is no reason to look', async () => {
		fillReports('2026-01-01T00:00:00Z');
		cipp().cipp.failStep({ user: SECOND, step, effect: 'none' });
		const result = await offboardLeaving(cipp(), { [step]: true });

		expect(reasonsOf(result, step)).toEqual(LEAVING.map(() => 'reportTooOld'));
		expect(each(result, 'needsAttention')).toEqual([false, false, false]);
	});

	it('are not known without a report', async () => {
		addLeaving(cipp());
		const words = 'Failed to generate mailbox permission report: No mailbox data found.';
		cipp().cipp.fault({
			endpoint: 'ListmailboxPermissions',
			status: 500,
			json: [words],
		});
		const result = await offboardLeaving(cipp(), { [step]: true });

		expect(reasonsOf(result, step)).toEqual(LEAVING.map(() => 'reportTooOld'));
		expect(verificationsOf(result, step)[0]?.message).toContain(words);
	});
});

describe('what takes its time', () => {
	it('is a licence by a group that the user has left; one that is held directly is not', async () => {
		const [first, second] = addLeaving(cipp());
		for (const user of [first, second]) user?.assignedLicenses.splice(0);
		Object.assign(first ?? {}, {
			licencesOfLeftGroups: [{ skuId: 'x', groupId: '0c000000-0000-4000-8000-000000000001' }],
		});
		const result = await offboardLeaving(cipp(), { RemoveLicenses: true });

		expect(verificationsOf(result, 'RemoveLicenses').map(({ actual }) => actual)).toEqual([
			'notYet',
			'confirmed',
			'notYet',
		]);
	});

	it('is the password of a synced account', async () => {
		const [, second] = addLeaving(cipp());
		Object.assign(second ?? {}, { onPremisesSyncEnabled: true });
		cipp().cipp.failStep({ user: SECOND, step: 'ResetPass', effect: 'none' });
		const result = await offboardLeaving(cipp(), { ResetPass: true });

		expect(verificationsOf(result, 'ResetPass').map(({ actual }) => actual)).toEqual([
			'confirmed',
			'notYet',
			'confirmed',
		]);
		expect(verificationsOf(result, 'ResetPass')[1]?.message).toContain('local Active Directory');
	});
});

describe('a step that CIPP says nothing readable about', () => {
	const silent = (lines: string[]) => {
		addLeaving(cipp());
		cipp().cipp.failStep({ user: SECOND, step: 'DisableSignIn', lines });
	};
	const parameters = { DisableSignIn: true, RevokeSessions: true };

	it('stands confirmed when it is so', async () => {
		silent([]);
		cipp().cipp.directory.findUser(SECOND).accountEnabled = false;
		const result = await offboardLeaving(cipp(), parameters);

		expect(verdictsOf(result, 'DisableSignIn')).toEqual([
			'success/confirmed',
			'unknown/confirmed',
			'success/confirmed',
		]);
		expect(each(result, 'status')).toEqual(LEAVING.map(() => 'completed'));
		expect(each(result, 'unconfirmedSteps')).toEqual([[], [], []]);
	});

	it('stays unconfirmed when it is not', async () => {
		silent([]);
		const result = await offboardLeaving(cipp(), parameters);

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(each(result, 'unconfirmedSteps')).toEqual([[], ['DisableSignIn'], []]);
	});

	it('does not turn the failure of another step into a success', async () => {
		silent([]);
		cipp().cipp.directory.findUser(SECOND).accountEnabled = false;
		cipp().cipp.failStep({ user: SECOND, step: 'RevokeSessions' });
		const result = await offboardLeaving(cipp(), parameters);

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(each(result, 'unconfirmedSteps')).toEqual([[], ['RevokeSessions'], []]);
	});

	it('does not cover a failure that belongs to no step', async () => {
		addLeaving(cipp());
		cipp().cipp.failJob({
			user: SECOND,
			resultLines: [`Successfully revoked sessions for ${SECOND}`, 'Error: something broke.'],
		});
		const result = await offboardLeaving(cipp(), parameters);

		expect(verdictsOf(result, 'DisableSignIn')[1]).toBe('unknown/confirmed');
		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(each(result, 'needsAttention')).toEqual([false, true, false]);
	});

	it('and a failure is outweighed by the one state that the step is about', async () => {
		addLeaving(cipp());
		cipp().cipp.directory.findUser(SECOND).accountEnabled = false;
		cipp().cipp.failStep({ user: SECOND, step: 'DisableSignIn' });
		const result = await offboardLeaving(cipp(), parameters);

		expect(verdictsOf(result, 'DisableSignIn')[1]).toBe('failure/confirmed');
		expect(each(result, 'status')).toEqual(['completed', 'completed', 'completed']);
	});
});

describe('an account that is not there', () => {
	it('is deleted only when it stands among the deleted ones', async () => {
		addLeaving(cipp());
		cipp().cipp.failPart({
			url: /^directory\/deletedItems/,
			status: 404,
			message: 'Resource not found',
		});
		const result = await offboardLeaving(cipp(), { DeleteUser: true });

		expect(reasonsOf(result, 'DeleteUser')).toEqual(LEAVING.map(() => 'noAccount'));
		expect(each(result, 'needsAttention')).toEqual([true, true, true]);
	});

	it('is found among the deleted ones by its name, where CIPP names no object ID', async () => {
		addLeaving(cipp());
		const { directory } = cipp().cipp;
		cipp().cipp.failStep({ step: 'DeleteUser', effect: 'late' });
		cipp().cipp.failJob({ resultLines: ['Successfully deleted the user.'] });
		cipp().cipp.fault({
			endpoint: 'ListGraphBulkRequest',
			when: () => {
				cipp().cipp.showLateEffects();
				return false;
			},
		});
		const result = await offboardLeaving(cipp(), { DeleteUser: true });

		expect(directory.tenant('contoso.com')?.deletedUsers).toHaveLength(2);
		expect(verificationsOf(result, 'DeleteUser').map(({ actual }) => actual)).toEqual(
			LEAVING.map(() => 'confirmed'),
		);
		const urls = cipp()
			.cipp.requestsTo('ListGraphBulkRequest')
			.flatMap(({ body }) => (body as { requests: IDataObject[] }).requests)
			.map(({ url }) => String(url));
		expect(urls.filter((url) => url.includes('microsoft.graph.user'))).toHaveLength(2);
	});

	it('takes the mailbox along, which is no reason to look', async () => {
		addLeaving(cipp());
		const result = await offboardLeaving(cipp(), { DeleteUser: true, HideFromGAL: true });

		for (const reason of reasonsOf(result, 'HideFromGAL')) {
			expect(['confirmed', 'accountDeleted']).toContain(reason);
		}
		expect(reasonsOf(result, 'DeleteUser')).toEqual(LEAVING.map(() => 'confirmed'));
	});
});
