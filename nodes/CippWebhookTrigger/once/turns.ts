interface Waiting<In, Out> {
	input: In;
	resolve: (output: Out) => void;
	reject: (error: Error) => void;
}

/**
 * Does work for several callers together: while one piece is under way, others gather, and the next
 * piece takes all of them. So a thousand runs that come at once need a few looks at a record, and no
 * two of them look at it at the same time.
 */
export class Turns<In, Out> {
	private readonly waiting = new Map<string, Array<Waiting<In, Out>>>();

	/**
	 * @param about what must not happen twice at once, such as the ID of a node
	 * @param work for several inputs, in the order in which they came; gives as many outputs. That of
	 * the caller whose turn it is counts for all
	 * @returns the output for the given input
	 * @throws what the work throws
	 */
	async take(about: string, input: In, work: (inputs: In[]) => Promise<Out[]>): Promise<Out> {
		const queue = this.waiting.get(about);
		return await new Promise<Out>((resolve, reject) => {
			const mine = { input, resolve, reject };
			if (queue) {
				queue.push(mine);
				return;
			}
			this.waiting.set(about, [mine]);
			void this.serve(about, work);
		});
	}

	private async serve(about: string, work: (inputs: In[]) => Promise<Out[]>): Promise<void> {
		const queue = this.waiting.get(about) ?? [];
		while (queue.length > 0) {
			const turn = queue.splice(0);
			try {
				const outputs = await work(turn.map(({ input }) => input));
				turn.forEach(({ resolve }, place) => resolve(outputs[place] as Out));
			} catch (error) {
				for (const { reject } of turn) reject(error as Error);
			}
		}
		this.waiting.delete(about);
	}
}
