"""`make bench`: speed as ratios in one run, start-up and memory of the three processes, parsing, training and the pre-check.

The way from a Telegram update (in the Bot API stand-in's queue) to the stand-in's `sendMessage`, with the database on disk,
against the bare Rasa webhook with the same custom action. Both are asked in turn, so that what else the machine does meets
both alike.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path

import httpx
import psutil

from bot.processes import Running
from bot.settings import Settings
from bot.training import train
from tests import bench_precheck, quality, system
from tests.standins.bot_api import TOKEN, BotApi
from translations.languages import LANGUAGES

ROUNDS = 200
WARM_UP = 20
#: Its answer is one message: one with a map pin would be two, and so many a second meet Telegram's overall limit.
QUESTION = "Wer entscheidet über 400 €?"
#: The most that understanding one message may take (p95), and training from nothing, in seconds.
ALLOWED_PARSE, ALLOWED_TRAINING = 0.010, 180
#: The most that the way through inbox, conversation and outbox may cost, of the bare webhook's p95.
ALLOWED_RATIO = 1.6


def p95(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=20)[-1]


def through_rasa(client: httpx.Client, token: str, number: int) -> float:
    """Seconds of one turn of the bare webhook; a fresh sender each, as each Telegram chat is."""
    body = {
        "sender": f"bench-{number}",
        "message": QUESTION,
        "metadata": {"language": "de", "update_id": str(number), "channel": "bench"},
    }
    started = time.perf_counter()
    answered = client.post("/webhooks/rest/webhook", params={"token": token}, json=body)
    seconds = time.perf_counter() - started
    if not answered.json():
        raise RuntimeError("Rasa gave no answer")
    return seconds


def through_telegram(api: BotApi, chat: int) -> float:
    """Seconds from an update to the answer's `sendMessage`; a fresh chat each, for Telegram lets one wait a second."""
    started = time.monotonic()
    api.text(chat, QUESTION)
    return float(api.wait(1, chat=chat, seconds=30)[0]["at"]) - started


def memory(running: Running) -> float:
    """Resident megabytes of a process and its children."""
    process = psutil.Process(running.process.pid)
    return sum(one.memory_info().rss for one in [process, *process.children(recursive=True)]) / 1e6


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, BotApi() as api:
        print("Starting Rasa, the action server and the bot …", flush=True)
        with system.servers(Path(folder) / "servers") as servers:
            bot = system.bot(servers, Path(folder) / "bot", telegram_api=api.url, token=TOKEN)
            started = time.monotonic()
            bot.start()
            seconds = {one.part.name: one.seconds for one in servers.running} | {"bot": time.monotonic() - started}
            try:
                ratio = measure(servers, api)
                parse = measure_parse(servers)
                print(f"\n{'process':14} {'ready after':>12} {'memory':>10}")
                for one in (*servers.running, *([bot.running] if bot.running else [])):
                    print(f"{one.part.name:14} {seconds[one.part.name]:10.1f} s {memory(one):7.0f} MB")
            finally:
                bot.stop()
    precheck = bench_precheck.measure()
    training = measure_training()
    fast = precheck and ratio <= ALLOWED_RATIO and parse <= ALLOWED_PARSE and training <= ALLOWED_TRAINING
    sys.exit(0 if fast else 1)


def measure_parse(servers: system.Servers) -> float:
    """Print how long the understanding takes for all questions of `make quality`, asked over HTTP; returns the p95."""
    texts = [text for language in LANGUAGES for text, _ in quality.read(language)]
    times = []
    with httpx.Client(base_url=servers.rasa_url, trust_env=False, timeout=30) as client:
        for text in [*texts[:WARM_UP], *texts]:
            started = time.perf_counter()
            client.post("/model/parse", params={"token": servers.token}, json={"text": text}).raise_for_status()
            times.append(time.perf_counter() - started)
    times = times[WARM_UP:]
    middle, slow = statistics.median(times) * 1000, p95(times) * 1000
    allowed = f"at most {ALLOWED_PARSE * 1000:.0f} ms"
    print(f"\nparsing {len(times)} messages: p50 {middle:.1f} ms, p95 {slow:.1f} ms ({allowed})")
    return p95(times)


def measure_training() -> float:
    """Print how long a training from nothing takes; returns the seconds."""
    with tempfile.TemporaryDirectory() as folder:
        started = time.monotonic()
        asyncio.run(train(Settings(data_dir=Path(folder))))
        seconds = time.monotonic() - started
    print(f"\ntraining from nothing: {seconds:.0f} s (at most {ALLOWED_TRAINING} s)")
    return seconds


def measure(servers: system.Servers, api: BotApi) -> float:
    """Print both ways' times; returns the ratio of their p95."""
    bare: list[float] = []
    whole: list[float] = []
    with httpx.Client(base_url=servers.rasa_url, trust_env=False, timeout=30) as client:
        for number in range(WARM_UP + ROUNDS):
            bare.append(through_rasa(client, servers.token, number))
            whole.append(through_telegram(api, 900_000 + number))
    bare, whole = bare[WARM_UP:], whole[WARM_UP:]
    print(f"\n{ROUNDS} questions each {'p50':>10} {'p95':>10}")
    for name, values in (("bare Rasa webhook", bare), ("update to sendMessage", whole)):
        print(f"{name:22} {statistics.median(values) * 1000:7.1f} ms {p95(values) * 1000:7.1f} ms")
    ratio = p95(whole) / p95(bare)
    print(f"ratio of p95: {ratio:.2f} (at most {ALLOWED_RATIO})")
    return ratio


if __name__ == "__main__":
    main()
