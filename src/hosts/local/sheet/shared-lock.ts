import { withWorkspaceLock } from "../workspace-lock.ts";

interface Hold {
  readonly ready: Promise<void>;
  readonly release: () => void;
  readonly over: Promise<void>;
  users: number;
}

/**
 * The workspace's lock as the calls of one server hold it together, so that a cell is saved while a
 * job runs: jobs read people's workbooks once and write other files. Who comes first takes the lock,
 * who leaves last gives it back.
 */
export class SharedLock {
  private readonly workspace: string;
  private hold: Hold | undefined;
  /** Two holds of one process never overlap: the lock's file would refuse the second. */
  private before: Promise<unknown> = Promise.resolve();

  constructor(workspace: string) {
    this.workspace = workspace;
  }

  /** @throws every HostError of `withWorkspaceLock` */
  async run<T>(act: () => Promise<T> | T): Promise<T> {
    this.hold ??= this.taken();
    const { hold } = this;
    hold.users += 1;
    try {
      await hold.ready;
      return await act();
    } finally {
      hold.users -= 1;
      if (hold.users === 0) {
        if (this.hold === hold) this.hold = undefined;
        hold.release();
        await hold.over.catch(() => undefined);
      }
    }
  }

  private taken(): Hold {
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    let over: Promise<void> = Promise.resolve();
    const ready = new Promise<void>((resolve, reject) => {
      over = this.before.then(() =>
        withWorkspaceLock(this.workspace, () => {
          resolve();
          return released;
        }),
      );
      over.catch(reject);
    });
    this.before = over.catch(() => undefined);
    return { ready, release, over, users: 0 };
  }
}
