import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WorkBudget } from '#lib/core/work-budget.ts';

const ALLOWANCE = { burst: 100, share: 0.1 };

test('work within the burst needs no rest', () => {
  const budget = new WorkBudget(ALLOWANCE, 0);
  budget.spend(40, 0);
  budget.spend(59, 0);
  expect(budget.restFrom(0)).toBe(0);
});

test('a spent budget rests until a tenth of the burst is there', () => {
  const budget = new WorkBudget(ALLOWANCE, 0);
  budget.spend(120, 0);
  expect(budget.restFrom(0)).toBe(300);
  expect(budget.restFrom(300)).toBe(0);
});

test('what is given back never exceeds the burst', () => {
  const budget = new WorkBudget(ALLOWANCE, 0);
  budget.spend(10, 1_000_000);
  budget.spend(90, 1_000_000);
  expect(budget.restFrom(1_000_000)).toBeGreaterThan(0);
});

test('whoever rests when told to spends the burst, one work and the share of the time at most', () => {
  const steps = fc.array(fc.record({ cost: fc.integer({ min: 0, max: 80 }), pause: fc.nat(50) }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(steps, (work) => {
      const budget = new WorkBudget(ALLOWANCE, 0);
      let [now, spent] = [0, 0];
      for (const { cost, pause } of work) {
        now += pause + budget.restFrom(now + pause);
        spent += cost;
        now += cost;
        budget.spend(cost, now);
      }
      expect(spent).toBeLessThanOrEqual(ALLOWANCE.burst + 80 + ALLOWANCE.share * now);
    }),
  );
});
