/** The owner of an n8n that is thrown away; it listens on loopback only. */
export const OWNER = {
	email: 'owner@example.com',
	firstName: 'Olive',
	lastName: 'Owner',
	password: 'Only-for-tests-1',
};
