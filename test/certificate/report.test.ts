import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { schemaOf } from '../../scripts/docs/outputSchema';
import type { CippRunResult } from '../../workbench/runCipp';
import { addCompleted, idItems, NO_TASK, runOn, stored } from '../offboarding-resource/tasks';
import { LEAVERS, OFFBOARD } from '../support/cipp';
import { CONTINUING } from '../support/onError';
import { freshCipp, JANE, JOHN, MIKE, waitingWith } from '../waiting/waiting';

import { REPORT_ITEM } from './examples';

const cipp = freshCipp();

/** Five users of three tenants. */
const ITEMS: IDataObject[] = [
	...LEAVERS,
	{ tenant: 'contoso.com', upn: 'manager@contoso.com' },
	{ tenant: 'fabrikam.com', upn: 'boss@fabrikam.com' },
];

const ZERO = {
	done: 0,
	withErrors: 0,
	failed: 0,
	unknown: 0,
	open: 0,
	notSent: 0,
	pendingLicenses: 0,
};

const offboard = async (
	onError: 'stopWorkflow' | (typeof CONTINUING)[number],
	parameters: INodeParameters = {},
) =>
	await cipp().run({
		items: ITEMS,
		parameters: {
			...OFFBOARD,
			...waitingWith({ verify: true }),
			options: { addReportItem: true },
			...parameters,
		},
		nodeSettings: { typeVersion: 1.1, onError },
	});

/** The items that hold a report, of the success output. */
const reportsOf = ({ output }: CippRunResult) => output.filter(({ json }) => 'report' in json);

const reportOf = (result: CippRunResult): IDataObject => {
	const [item] = reportsOf(result);
	return (item?.json.report ?? {}) as IDataObject;
};

const hintsOf = ({ run }: CippRunResult) =>
	(run.data.resultData.runData.CIPP?.[0]?.hints ?? []).map(({ message }) => message);

describe('the report item', () => {
	/** John's sign-in stays, and CIPP refuses Mike. */
	const spoil = () => {
		cipp().cipp.failStep({ user: JOHN, step: 'DisableSignIn' });
		cipp().cipp.fault({
			endpoint: 'ExecOffboardUser',
			when: ({ body }) => JSON.stringify(body).includes(MIKE),
			status: 200,
			json: { Results: ['Error - Could not add task: Server busy.'] },
		});
	};

	it.each(CONTINUING)('sums up a run per tenant, the failed too, with %s', async (onError) => {
		spoil();
		const result = await offboard(onError);

		expect(reportsOf(result)).toHaveLength(1);
		const item = result.output.at(-1);
		expect(Object.keys(item?.json ?? {})).toEqual(['report']);
		expect(item?.pairedItem).toEqual([0, 1, 2, 3, 4].map((index) => ({ item: index })));
		expect(result.output).toHaveLength(onError === 'continueErrorOutput' ? 5 : 6);
		expect(result.errors).toHaveLength(onError === 'continueErrorOutput' ? 1 : 0);

		const { text, html, ...report } = reportOf(result);
		expect(report).toEqual({
			subject: 'Offboarding of 5 users in 3 tenants: 3 done, 1 with errors, 1 failed',
			createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[45]:00$/) as unknown,
			workflow: 'Workbench',
			executionId: '231',
			total: { ...ZERO, users: 5, done: 3, withErrors: 1, failed: 1 },
			tenants: [
				{ ...ZERO, tenant: 'contoso.com', tenantLabel: 'contoso.com', users: 2, done: 2, toDo: [] },
				{
					...ZERO,
					tenant: 'fabrikam.com',
					tenantLabel: 'fabrikam.com',
					users: 2,
					done: 1,
					withErrors: 1,
					toDo: [
						{
							item: 1,
							user: JOHN,
							fate: 'withErrors',
							what: expect.stringMatching(
								/^Disable Sign-In: Failed to .*mend what is left, and do not send the whole offboarding again\.$/,
							) as unknown,
						},
					],
				},
				{
					...ZERO,
					tenant: 'northwind.example',
					tenantLabel: 'northwind.example',
					users: 1,
					failed: 1,
					toDo: [
						{
							item: 2,
							user: MIKE,
							fate: 'failed',
							what: expect.stringMatching(/Could not add task: Server busy\./) as unknown,
						},
					],
				},
			],
		});
		expect(String(text).split('\n').slice(0, 5)).toEqual([
			'Offboarding of 5 users in 3 tenants: 3 done, 1 with errors, 1 failed',
			'',
			'contoso.com: 2 done',
			'',
			'fabrikam.com: 1 done, 1 with errors',
		]);
		expect(html).toMatch(/^<!DOCTYPE html>/);
		expect(html).toContain(`<td>${JOHN}</td>`);
		// The schemas for the editor are made of the example.
		expect(schemaOf([REPORT_ITEM, item?.json])).toEqual(schemaOf([REPORT_ITEM]));
		expect(hintsOf(result)).toEqual([
			'Something is left to do for 2 of 5 users: 3 done, 1 with errors, 1 failed.',
		]);
	});

	it('does not come out of a run that stops: the error says what became of the users', async () => {
		spoil();
		const { output, error } = await offboard('stopWorkflow', {
			requestOptions: { batching: { batch: { batchSize: 1, batchInterval: 0 } } },
		});

		expect(output).toEqual([]);
		expect(error?.message).toMatch(/Server busy.*\[item 2\]/);
		expect(error?.description).toMatch(
			/Submitted before: items 0-1 .*Not submitted: items 3-4 \(manager@contoso\.com, boss@fabrikam\.com\)/,
		);
	});

	it('is off unless it is asked for, and gives no hint where all is well', async () => {
		const result = await offboard('continueErrorOutput', { options: {} });

		expect(result.output).toHaveLength(5);
		expect(reportsOf(result)).toEqual([]);
		expect(hintsOf(result)).toEqual([]);

		const queued = await offboard('continueErrorOutput', {
			waitForCompletion: false,
			options: { ifAlreadyQueued: 'queueAgain' },
		});
		expect(queued.output.map(({ json }) => json.status)).toEqual(Array(5).fill('queued'));
		expect(hintsOf(queued)).toEqual([]);
	});

	it('counts what was not sent, is unknown, is still to come, and pending licenses', async () => {
		cipp().cipp.fault({
			endpoint: 'ExecOffboardUser',
			when: ({ body }) => JSON.stringify(body).includes(JOHN),
			reset: 'before',
		});
		const result = await offboard('continueErrorOutput', {
			userEmail: "={{ $json.upn.startsWith('mike') ? 'nobody' : $json.upn }}",
			Scheduled: "={{ $json.upn.startsWith('boss') ? '2031-01-31T17:00:00' : '' }}",
			RemoveLicenses: true,
			options: { addReportItem: true, gracePeriod: 0, ifNoDate: 'runNow' },
		});

		const report = reportOf(result);
		expect(report.total).toEqual({
			...ZERO,
			users: 5,
			done: 2,
			unknown: 1,
			open: 1,
			notSent: 1,
			pendingLicenses: 2,
		});
		const toDo = (report.tenants as IDataObject[]).flatMap(
			(tenant) => tenant.toDo as IDataObject[],
		);
		expect(toDo.map(({ item, fate, what }) => [item, fate, String(what)])).toEqual([
			[0, 'done', expect.stringMatching(/^The licenses go in a later task of CIPP/)],
			[3, 'done', expect.stringMatching(/^The licenses go in a later task of CIPP/)],
			[1, 'unknown', expect.stringMatching(/Look at the user before you send it again\.$/)],
			[4, 'open', expect.stringMatching(/^Planned for 2031-01-31T17:00:00-05:00\. Task /)],
			[2, 'notSent', expect.stringMatching(/^“User” is “nobody”/)],
		]);
	});

	it('escapes in its page what people have typed', async () => {
		const result = await offboard('continueErrorOutput', {
			tenantLabel: '<b>Contoso & "Sons"</b>',
		});

		expect(reportOf(result).html).toContain(
			'<td>&lt;b&gt;Contoso &amp; &quot;Sons&quot;&lt;/b&gt;</td>',
		);
		expect(reportOf(result).html).not.toContain('<b>');
	});
});

describe('the report item of Offboarding', () => {
	const tasks = () => [
		addCompleted(cipp().cipp, JANE),
		NO_TASK,
		addCompleted(cipp().cipp, JOHN, {
			Results: stored(`Successfully revoked sessions for ${JOHN}`),
		}).RowKey,
	];

	it.each([
		['wait', { waitOptions: { addReportItem: true } }],
		['verify', { options: { addReportItem: true } }],
	])('%s sums up as well', async (operation, parameters) => {
		const added = tasks();
		for (const upn of [JANE, JOHN]) {
			const account = cipp().cipp.directory.findUser(upn);
			Object.assign(account, {
				accountEnabled: upn === JOHN,
				sessionsRevokedAt: '2026-01-02T00:00:30Z',
			});
		}
		const result = await runOn(cipp(), 'offboarding', operation, {
			items: idItems(added),
			parameters,
			nodeSettings: { onError: 'continueErrorOutput' },
		});

		expect(result.output).toHaveLength(3);
		const { total, tenants } = reportOf(result);
		expect(total).toEqual({ ...ZERO, users: 3, done: 1, withErrors: 1, notSent: 1 });
		expect((tenants as IDataObject[]).map(({ tenant }) => tenant)).toEqual([
			'contoso.com',
			null,
			'fabrikam.com',
		]);
	});
});
