"""Texts of the tests. All people and places in them are invented."""
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))

CONFERENCE = """\
海州市供水改造新闻发布会实录
时间：2024年3月7日10:00
地点：海州市新闻发布厅
主持人林越：各位好！现在开始提问。
海州日报记者：老城区的水管什么时候换完？
市水务局局长周敏：分三期做。
（播放视频）
第三期明年六月完工。
江城晚报记者：水价会不会涨？
周敏：今年不涨。
林越：今天的发布会到此结束，谢谢大家。
（完）
"""
ARTICLE = "老城区的水管明年换完\n\n海州市水务局局长周敏7日说：“老城区的水管明年六月换完。”\n"
SLIP = "记者：大桥何时通车？\n林越：六月通车，请大家放心。\n" * 5 + "记者：造价多少？\n林悦:九亿元。\n"
UNDECODABLE = b"\xff\xc1\x80\x81"


def large(size):
    """A text of about so many bytes."""
    one = "海州日报记者：第%d座桥什么时候通车？\n周敏：第%d座桥六月通车，两岸的引桥已经完工，请大家放心。\n"
    return "".join(one % (i, i) for i in range(size // len((one % (0, 0)).encode())))
