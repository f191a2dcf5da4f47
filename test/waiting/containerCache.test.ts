import type { IDataObject } from 'n8n-workflow';

import type { Simulator } from '../../simulator';
import { LEAVERS } from '../support/cipp';
import { fillPicker } from '../support/pickers';
import { failedItems } from '../support/runResult';
import {
	each,
	freshCipp,
	JANE,
	JOHN,
	jsonOf,
	MIKE,
	passTimeWithLooks,
	stepsOf,
	timesAsked,
	waitingWith,
} from './waiting';

const OFFBOARDINGS = 'Invoke-CIPPOffboardingJob';

/** Asks as CIPP's own pages do. @returns what the container says of its cache */
async function askAsPage(
	cipp: Simulator,
	endpoint: string,
	query: Record<string, string>,
): Promise<string | null> {
	const url = `${cipp.apiUrl}/${endpoint}?${new URLSearchParams(query).toString()}`;
	const headers = { Authorization: `Bearer ${cipp.credentials.apiKey}` };
	const { status, headers: answered } = await fetch(url, { headers });
	expect(status).toBe(200);
	return answered.get('x-cache');
}

/** Has the cache hold the lists of tasks that somebody else may have looked at. */
async function fillCache(cipp: Simulator): Promise<void> {
	for (const { tenant, upn } of LEAVERS) {
		const tenantFilter = String(tenant);
		await askAsPage(cipp, 'ListScheduledItems', { tenantFilter, Type: OFFBOARDINGS });
		await askAsPage(cipp, 'ListScheduledItems', {
			tenantFilter,
			Type: OFFBOARDINGS,
			SearchTitle: `Offboarding: ${String(upn)}`,
		});
		await askAsPage(cipp, 'ListScheduledItems', {
			Type: OFFBOARDINGS,
			SearchTitle: `Offboarding: ${String(upn)}`,
		});
	}
	await askAsPage(cipp, 'ListScheduledItems', { Type: OFFBOARDINGS });
	await askAsPage(cipp, 'ListTenants', {});
}

describe.each(['early', 'later'] as const)('the container edition (%s versions)', (container) => {
	const cipp = freshCipp({
		runMode: 'manual',
		container,
		version: '10.9.0',
		timing: { stepMs: 60_000 },
	});

	it('is followed to the end although it answers lists from its cache', async () => {
		await fillCache(cipp().cipp);
		cipp().cipp.failStep({ user: JOHN, step: 'RevokeSessions' });
		passTimeWithLooks(cipp().cipp, 10_000);
		const start = cipp().cipp.clock.now();
		const result = await cipp().run({ parameters: waitingWith({ maximumWait: 5 }) });

		expect(each(result, 'status')).toEqual(['completed', 'completedWithErrors', 'completed']);
		expect(stepsOf(jsonOf(result)[1])).toEqual([
			'DisableSignIn: success',
			'RevokeSessions: failure',
		]);
		// An answer of the cache would have said Planned for twenty minutes.
		expect(cipp().cipp.clock.now() - start).toBeLessThan(10 * 60_000);
	});

	it('says of offboardings that were queued a moment ago that they are there', async () => {
		await fillCache(cipp().cipp);
		const { RowKey } = cipp().cipp.addTask({
			Name: `Offboarding: ${JOHN}`,
			Command: OFFBOARDINGS,
			Tenant: 'fabrikam.com',
			Parameters: JSON.stringify({ Username: JOHN, options: { RevokeSessions: true } }),
			ScheduledTime: String(cipp().cipp.clock.seconds() + 86_400),
		});
		const result = await cipp().run({});

		expect(each(result, 'status')).toEqual(['queued', 'alreadyQueued', 'queued']);
		expect(each(result, 'taskId')[1]).toBe(RowKey);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [MIKE]: 1 });
	});

	it('finds again what it took without an answer', async () => {
		await fillCache(cipp().cipp);
		cipp().cipp.fault({ endpoint: 'ExecOffboardUser', nth: 2, reset: 'after', accepted: true });
		const result = await cipp().run({});

		expect(each(result, 'status')).toEqual(['queued', 'queued', 'queued']);
		expect(timesAsked(cipp().cipp)).toEqual({ [JANE]: 1, [JOHN]: 1, [MIKE]: 1 });
	});

	it('knows users that were made a moment ago', async () => {
		const id = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
		const [jane, , mike] = LEAVERS as [IDataObject, IDataObject, IDataObject];
		const preview = async () =>
			await cipp().run({
				items: [jane, { tenant: 'fabrikam.com', upn: id }, mike],
				parameters: { previewOnly: true },
				nodeSettings: { onError: 'continueErrorOutput' },
			});
		expect(failedItems(await preview())).toHaveLength(1);
		const userPrincipalName = 'new@fabrikam.com';
		cipp().cipp.directory.addUser('fabrikam.com', { id, userPrincipalName });

		const result = await preview();
		expect(failedItems(result)).toEqual([]);
		expect(each(result, 'userEmail')).toEqual([JANE, userPrincipalName, MIKE]);
	});

	it('keeps in its cache what its pages use, while the node reads beside it', async () => {
		const query = { tenantFilter: 'contoso.com', Type: OFFBOARDINGS };
		expect(await askAsPage(cipp().cipp, 'ListScheduledItems', query)).toBe('MISS');
		await cipp().run({ parameters: { resource: 'offboarding', operation: 'getAll' } });
		expect(await askAsPage(cipp().cipp, 'ListScheduledItems', query)).toBe('HIT');
	});

	it('is asked for fresh answers by every read of a run, and by no other request', async () => {
		await cipp().run({ parameters: waitingWith({ verify: true, maximumWait: 1 / 60 }) });

		const asked = cipp().cipp.requests;
		const reads = asked.filter(({ method }) => method === 'GET');
		expect(reads.length).toBeGreaterThan(3);
		for (const { endpoint, fresh, headers } of reads) {
			expect([endpoint, typeof fresh, headers['x-craft-no-cache']]).toEqual([
				endpoint,
				'string',
				'true',
			]);
		}
		expect(new Set(reads.map(({ fresh }) => fresh)).size).toBe(reads.length);
		for (const { fresh, headers } of asked.filter(({ method }) => method !== 'GET')) {
			expect([fresh, headers['x-craft-no-cache']]).toEqual([undefined, undefined]);
		}
	});

	it('may answer the lists of the editor from its cache', async () => {
		await fillPicker(cipp(), 'searchTenants');
		const [request] = cipp().cipp.requestsTo('ListTenants');
		expect(request).toMatchObject({ fresh: undefined });
		expect(request?.headers['x-craft-no-cache']).toBeUndefined();
	});
});
