import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { each, JOHN, jsonOf, USERS } from '../waiting/waiting';
import { freshCippWithPlans, LEAVERS } from './leaving';

const OLD = DateTime.utc().plus({ days: 5 }).startOf('hour');

describe('a planned offboarding with tasks behind it', () => {
	const cipp = freshCippWithPlans({ department: 'Left' }, { Scheduled: OLD.toISO() });

	const timesOf = (title: string) =>
		USERS.map((user) =>
			Number(cipp().cipp.tasks.find(({ Name }) => Name === `${title}: ${user}`)?.ScheduledTime),
		);
	const failFor = (endpoint: string, title: string) => {
		const key = cipp().cipp.tasks.find(({ Name }) => Name === title)?.RowKey;
		cipp().cipp.fault({
			endpoint,
			status: 500,
			when: ({ body }) => {
				const { RowKey, id } = body as IDataObject;
				return (RowKey ?? id) === key;
			},
		});
	};
	const run = async (operation: string, more: IDataObject = {}) =>
		await cipp().run({
			items: LEAVERS,
			parameters: {
				resource: 'offboarding',
				operation,
				findBy: 'user',
				tenantDomain: '={{ $json.tenant }}',
				userEmail: '={{ $json.upn }}',
				...(more as object),
			},
			nodeSettings: { onError: 'continueErrorOutput' },
		});
	const moveTo = async (time: DateTime) =>
		await run('update', { updateFields: { Scheduled: time.toISO() } });

	it.each([
		['later', OLD.plus({ days: 3 })],
		['earlier', OLD.minus({ days: 3 })],
	])('moves them along when it is moved %s', async (_way, time) => {
		const result = await moveTo(time);

		expect(result.errors).toEqual([]);
		expect(each(result, 'status')).toEqual(['updated', 'updated', 'updated']);
		const seconds = time.toSeconds();
		expect(timesOf('Offboarding')).toEqual([seconds, seconds, seconds]);
		const behind = seconds + 7200;
		expect(timesOf('After Leaving')).toEqual([behind, behind, behind]);
	});

	it('stays where it is when they cannot be moved to a later date', async () => {
		failFor('AddScheduledItem', `After Leaving: ${JOHN}`);
		const result = await moveTo(OLD.plus({ days: 3 }));

		expect(result.output).toHaveLength(2);
		expect(result.errors.map(({ json }) => json.message)).toEqual([
			'What follows the offboarding could not be moved',
		]);
		expect(timesOf('Offboarding')[1]).toBe(OLD.toSeconds());
	});

	it('says so when they stay behind at a later date', async () => {
		failFor('AddScheduledItem', `After Leaving: ${JOHN}`);
		const result = await moveTo(OLD.minus({ days: 3 }));

		expect(each(result, 'status')).toEqual(['updated', 'updated', 'updated']);
		expect(JSON.stringify(jsonOf(result)[1]?.warnings)).toContain('for the old one');
	});

	it('takes them along when it is cancelled', async () => {
		const result = await run('cancel');

		expect(result.errors).toEqual([]);
		expect(cipp().cipp.tasks).toEqual([]);
		for (const json of jsonOf(result)) expect(json.alsoDeleted).toHaveLength(1);
	});

	it('is an error when one of them stays', async () => {
		failFor('RemoveScheduledItem', `After Leaving: ${JOHN}`);
		const result = await run('cancel');

		expect(result.output).toHaveLength(2);
		expect(result.errors.map(({ json }) => json.message)).toEqual([
			`The offboarding of ${JOHN} is deleted, but a task that changes the account afterwards may still be planned`,
		]);
	});
});
