/** A piece of scheduler work that is due at a moment of the virtual clock. */
export interface DueWork {
	/** Milliseconds since 1970. */
	dueAt: number;
	run: () => void;
}

interface Entry extends DueWork {
	order: number;
}

/**
 * Work sorted by its time (a binary heap), so that thousands of running tasks need one timer and not
 * one each. Work of the same moment keeps the order in which it was added.
 */
export class WorkQueue {
	private readonly heap: Entry[] = [];
	private added = 0;

	get size(): number {
		return this.heap.length;
	}

	/** Gives the earliest work and leaves it in the queue. */
	peek(): DueWork | undefined {
		return this.heap[0];
	}

	/** Adds work in O(log n). */
	add(work: DueWork): void {
		const entry = { ...work, order: this.added++ };
		let index = this.heap.push(entry) - 1;
		while (index > 0) {
			const parent = (index - 1) >> 1;
			if (!isBefore(entry, this.heap[parent] as Entry)) break;
			this.heap[index] = this.heap[parent] as Entry;
			index = parent;
		}
		this.heap[index] = entry;
	}

	/** Takes the earliest work out in O(log n). */
	take(): DueWork | undefined {
		const first = this.heap[0];
		const last = this.heap.pop();
		if (first === undefined || last === undefined || this.heap.length === 0) return first;
		let index = 0;
		for (;;) {
			let child = 2 * index + 1;
			if (child >= this.heap.length) break;
			const right = this.heap[child + 1];
			if (right !== undefined && isBefore(right, this.heap[child] as Entry)) child += 1;
			if (!isBefore(this.heap[child] as Entry, last)) break;
			this.heap[index] = this.heap[child] as Entry;
			index = child;
		}
		this.heap[index] = last;
		return first;
	}

	/** Forgets all work. */
	clear(): void {
		this.heap.length = 0;
	}
}

function isBefore(one: Entry, other: Entry): boolean {
	return one.dueAt < other.dueAt || (one.dueAt === other.dueAt && one.order < other.order);
}
