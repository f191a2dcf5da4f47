import type { Locator, Page } from 'playwright-core';

/** n8n's editor with one workflow, as somebody at the screen uses it. */
export class WorkflowEditor {
	constructor(
		private readonly page: Page,
		private readonly url: string,
	) {}

	async open(workflowId: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${workflowId}`);
		await this.page.getByTestId('canvas-handle-plus').first().waitFor();
	}

	/** Opens the node panel behind the only node and searches. */
	async searchNode(words: string): Promise<Locator> {
		await this.page.getByTestId('canvas-handle-plus').first().click();
		await this.page.getByTestId('node-creator-search-bar').fill(words);
		return this.page.getByTestId('node-creator-item-name');
	}

	/** Chooses a node in the panel and then one of its actions; its form opens. */
	async addAction(node: Locator, action: string): Promise<void> {
		await node.click();
		await this.page.getByText(action, { exact: true }).first().click();
		await this.page.getByTestId('ndv').waitFor();
	}

	/** The icon of the node whose form is open, or that stands on the canvas. */
	async iconFile(): Promise<string> {
		const source = await this.page
			.locator('img[src*="icons/n8n-nodes-cipp/"]')
			.first()
			.getAttribute('src');
		return source?.split('/').at(-1) ?? '';
	}

	/** One field of the form, by the name of its parameter. */
	field(name: string): Locator {
		return this.page.getByTestId(`parameter-input-${name}`);
	}

	/** The names of all fields that the form shows. */
	async fieldNames(): Promise<string[]> {
		const ids = await this.page
			.getByTestId('node-parameters')
			.locator('[data-test-id^="parameter-input-"]')
			.evaluateAll((elements) => elements.map((one) => one.getAttribute('data-test-id') ?? ''));
		return ids
			.map((id) => id.replace('parameter-input-', ''))
			.filter((name) => name !== 'field' && name !== '');
	}

	/** The titles of fields and groups of fields that the form shows, from top to bottom. */
	async titles(): Promise<string[]> {
		const titles = await this.page
			.getByTestId('node-parameters')
			.getByTestId('input-label')
			.allInnerTexts();
		return titles.map((title) => title.trim().split('\n')[0] ?? '').filter(Boolean);
	}

	/** The entries that a picker offers. */
	async entriesOf(name: string): Promise<string[]> {
		await this.picker(name).getByTestId('rlc-input').click();
		await this.page.getByTestId('rlc-item').first().waitFor();
		return await this.page.getByTestId('rlc-item').allInnerTexts();
	}

	/** Chooses an entry of a picker that is open; it closes. */
	async choose(text: string): Promise<void> {
		await this.page.getByTestId('rlc-item').filter({ hasText: text }).first().click();
	}

	/** What a picker shows. */
	async chosen(name: string): Promise<string> {
		return await this.picker(name).locator('input[data-test-id="rlc-input"]').inputValue();
	}

	async turn(name: string): Promise<void> {
		await this.field(name).locator('.el-switch').click();
	}

	async isOn(name: string): Promise<boolean> {
		const classes = await this.field(name).locator('.el-switch').getAttribute('class');
		return classes?.includes('is-checked') ?? false;
	}

	/** Chooses an entry of a list field. */
	async select(name: string, entry: string): Promise<void> {
		await this.field(name).click();
		await this.page.locator('.el-select-dropdown__item:visible').getByText(entry).first().click();
	}

	/** Runs the node with what comes before it, and waits for the output. */
	async execute(): Promise<void> {
		await this.page.getByTestId('node-execute-button').click();
		await this.page.getByTestId('node-run-status-success').waitFor();
	}

	/** The output panel. */
	get output(): Locator {
		return this.page.getByTestId('output-panel');
	}

	/** Waits until nothing moves, and takes a picture. */
	async picture(path: string): Promise<void> {
		await this.page.mouse.move(2, 2);
		await this.page.waitForTimeout(700);
		await this.page.screenshot({ path, animations: 'disabled' });
	}

	async dismissToasts(): Promise<void> {
		const close = this.page.locator('.el-notification__closeBtn');
		for (let left = await close.count(); left > 0; left--) await close.first().click();
	}

	async close(): Promise<void> {
		await this.page.getByTestId('ndv-close-button').click();
	}

	private picker(name: string): Locator {
		return this.page.getByTestId(`resource-locator-${name}`);
	}
}
