import type { IDataObject } from 'n8n-workflow';

import type { N8nApi } from '../../n8n/n8nApi';
import { until } from '../../process/until';

/** The data table of one of the examples, as the page Data tables handles it. */
export class LeaversTable {
	private constructor(
		private readonly api: N8nApi,
		private readonly path: string,
	) {}

	/** Waits until the workflow has made the table. */
	static async find(api: N8nApi, name: string): Promise<LeaversTable> {
		const { id: project } = await api.call('GET', '/rest/projects/personal');
		const base = `/rest/projects/${String(project)}/data-tables`;
		const table = await until(`the table ${name}`, async () => {
			const { data } = (await api.call('GET', base)) as { data: IDataObject[] };
			return data.find((one) => one.name === name);
		});
		return new LeaversTable(api, `${base}/${String(table.id)}`);
	}

	async insert(rows: IDataObject[]): Promise<void> {
		await this.api.call('POST', `${this.path}/insert`, { data: rows });
	}

	/** Empties or fills cells of the row of a user. */
	async change(userPrincipalName: string, data: IDataObject): Promise<void> {
		const filters = [
			{ columnName: 'userPrincipalName', condition: 'eq', value: userPrincipalName },
		];
		await this.api.call('PATCH', `${this.path}/rows`, { filter: { type: 'and', filters }, data });
	}

	/** All rows, by their user. */
	async rows(): Promise<Map<string, IDataObject>> {
		const { data } = (await this.api.call('GET', `${this.path}/rows`)) as { data: IDataObject[] };
		return new Map(data.map((row) => [String(row.userPrincipalName), row]));
	}
}
