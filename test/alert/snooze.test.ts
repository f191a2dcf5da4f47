import type { IDataObject } from 'n8n-workflow';

import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';

const COMMAND = 'Get-CIPPAlertAdminPassword';

const snoozeOf = (tenant: string, name: string) => ({
	CmdletName: COMMAND,
	TenantFilter: tenant,
	AlertItem: { userPrincipalName: name, lastPasswordChangeDateTime: '2026-11-26T11:33:35Z' },
});

const ITEMS: IDataObject[] = [
	{ snooze: snoozeOf('contoso.com', 'a@contoso.com'), ticket: '1' },
	{ snooze: snoozeOf('FABRIKAM.com', 'b@fabrikam.com'), ticket: '2' },
	{ snooze: snoozeOf('northwind.example', 'c@northwind.example'), ticket: '3' },
];

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest();
});
afterEach(async () => await t.close());

const run = async (items: IDataObject[], parameters: IDataObject = {}) =>
	await t.run({
		items,
		parameters: {
			resource: 'alert',
			operation: 'snooze',
			snooze: '={{ $json.snooze }}',
			duration: 30,
			reason: '=Ticket {{ $json.ticket }}',
			...parameters,
		} as never,
		nodeSettings: { onError: 'continueErrorOutput' },
	});

it('sends each finding back as it came, with CIPP’s own name of its tenant', async () => {
	const { output, errors } = await run(ITEMS);
	expect(errors).toEqual([]);
	expect(t.cipp.requestsTo('ExecSnoozeAlert').map(({ body }) => body)).toEqual(
		['contoso.com', 'fabrikam.com', 'northwind.example'].map((tenant, index) => ({
			...snoozeOf(tenant, `${'abc'[index]}@${tenant}`),
			Duration: 30,
			Reason: `Ticket ${index + 1}`,
		})),
	);
	expect(output.map(({ json }) => json.message)).toEqual(
		['a@contoso.com', 'b@fabrikam.com', 'c@northwind.example'].map(
			(name, index) =>
				`Successfully snoozed alert for 30 days: ${name} - Reason: Ticket ${index + 1}`,
		),
	);
});

it('leaves the others alone when one cannot be snoozed', async () => {
	const { output, errors } = await run([ITEMS[0] ?? {}, { snooze: null }, ITEMS[2] ?? {}]);
	expect(output).toHaveLength(2);
	expect(errors[0]?.json.message).toMatch(/“Finding” is not complete/);
	expect(t.cipp.requestsTo('ExecSnoozeAlert')).toHaveLength(2);
});

it('sends no duration that CIPP does not take', async () => {
	const { errors } = await run(ITEMS, { duration: -1 });
	expect(errors).toHaveLength(3);
	expect(errors[0]?.json.message).toMatch(/CIPP takes 7, 14, 30, 90/);
	expect(t.cipp.requestsTo('ExecSnoozeAlert')).toEqual([]);
});

it('is over in the next run of the alert', async () => {
	const alert = (names: string[]) =>
		t.cipp.runAlert({
			tenant: 'contoso.com',
			command: COMMAND,
			findings: names.map((userPrincipalName) => ({ userPrincipalName })),
		});
	alert(['a@contoso.com', 'b@contoso.com']);
	await run([
		{
			snooze: {
				CmdletName: COMMAND,
				TenantFilter: 'contoso.com',
				AlertItem: { userPrincipalName: 'a@contoso.com' },
			},
		},
	]);
	alert(['a@contoso.com', 'b@contoso.com']);
	expect(t.cipp.notifications.alerts.results('contoso.com').map((row) => row.AlertItem)).toEqual([
		{ userPrincipalName: 'b@contoso.com' },
	]);
});
