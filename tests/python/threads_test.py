"""Threads: the lock is left while the library reads, and each gets its own. Memory: ten thousand texts leave nothing."""
import threading
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

import shilu
from texts import CONFERENCE, SAMPLES, SLIP, large


def resident():
    """Bytes of memory that the process has."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096


class Threads(unittest.TestCase):
    def longest_pause(self, text):
        """Of another thread during one call into the library, as a share of the call."""
        times = []

        def read():
            times.append(time.perf_counter())
            shilu.convert(text, "csv")
            times.append(time.perf_counter())

        thread = threading.Thread(target=read)
        moments = [time.perf_counter()]
        thread.start()
        while thread.is_alive():
            time.sleep(0.001)
            moments.append(time.perf_counter())
        thread.join()
        begin, end = times
        pauses = [min(b, end) - max(a, begin) for a, b in zip(moments, moments[1:])]
        print(f"one call: {(end - begin) * 1000:.0f} ms; longest pause of another thread: {max(pauses) * 1000:.0f} ms")
        return max(pauses) / (end - begin)

    def test_python_goes_on_while_the_library_reads(self):
        # Were the lock kept, the other thread would stand still while the library reads, and again while it writes:
        # more than half of the time. A busy machine makes pauses too, but not each time.
        text = large(6 << 20).encode()
        self.assertLess(min(self.longest_pause(text) for _ in range(3)), 0.25)

    def test_eight_threads_get_what_one_gets(self):
        texts = [path.read_bytes() for path in SAMPLES]
        alone = [shilu.parse(text, strict=False) for text in texts]
        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(lambda text: shilu.parse(text, strict=False), texts * 4))
            found = list(pool.map(shilu.check, [SLIP] * 32))
        self.assertEqual(together, alone * 4)
        self.assertEqual(found, [found[0]] * 32)


class Memory(unittest.TestCase):
    def grows(self, work, times):
        for _ in range(200):
            work()
        before = resident()
        for _ in range(times):
            work()
        return resident() - before

    def test_ten_thousand_texts_leave_nothing(self):
        self.assertLess(self.grows(lambda: shilu.parse(CONFERENCE), 10_000), 4 << 20)

    def test_findings_reports_and_errors_leave_nothing(self):
        def work():
            shilu.check(SLIP)
            shilu.report(SLIP, "json")
            try:
                shilu.convert(SLIP, "papyrus")
            except shilu.FormatError:
                pass

        self.assertLess(self.grows(work, 1000), 4 << 20)


if __name__ == "__main__":
    unittest.main()
