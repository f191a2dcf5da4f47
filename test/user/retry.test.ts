import { ID, NAMES, USERS } from './operationCase';
import { requestsOf, freshUserTest } from './runOperation';

const RETRY = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };

const test = freshUserTest();

it('a deletion that is tried again does not stumble over the users it has deleted', async () => {
	test.cipp.fault({
		endpoint: 'RemoveUser',
		user: ID.john,
		times: 1,
		status: 500,
		json: { Results: 'Failed to delete user. Error: Too many requests' },
	});

	const { output, error } = await test.run('delete', USERS, {}, RETRY);

	expect(error).toBeUndefined();
	expect(output.map(({ json }) => json.userEmail)).toEqual([NAMES.jane, NAMES.john, NAMES.mike]);
	expect(
		requestsOf(test.cipp)
			.filter(({ endpoint }) => endpoint === 'RemoveUser')
			.map(({ body }) => (body as { ID: string }).ID),
	).toEqual([ID.jane, ID.john, ID.john, ID.mike].sort());
});
