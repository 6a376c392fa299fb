"""``graphkit read``: the text as read, on standard output; the rest on standard error."""

from click.testing import CliRunner

from graphkit.cli.read import command

TEXT = "Letter of Atlantia.\r\nSecond\u00a0line \u2011 with signs.\n"


def run(*args):
    return CliRunner().invoke(command, [str(arg) for arg in args])


def test_the_text_is_printed_letter_for_letter(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("utf-16"))
    result = run(path)
    assert result.exit_code == 0
    assert result.stdout_bytes.decode() == TEXT
    assert result.stderr == ""


def test_verbose_says_what_is_known(tmp_path):
    (tmp_path / "a.txt").write_bytes(TEXT.encode())
    (tmp_path / "a.toml").write_text('title = "A letter"\ndate = "2044-05"\nspeaks_for = ["NOR"]\n')
    result = run("-v", tmp_path / "a.txt")
    assert result.stdout_bytes.decode() == TEXT
    for line in ("title: A letter", "date: 2044-05", "not after: 2044-05-31", "speaks for: NOR", f"characters: {len(TEXT)}"):
        assert line in result.stderr


def test_several_files_are_divided_and_one_that_cannot_be_read_is_named(tmp_path):
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "b.txt").write_text("Two.")
    (tmp_path / "c.txt").write_bytes(bytes(range(256)))
    result = run(tmp_path)
    assert result.exit_code == 1
    assert "One." in result.stdout and "Two." in result.stdout and "==> " in result.stdout
    assert "c.txt is no text" in result.stderr


def test_nothing_readable_is_exit_code_2(tmp_path):
    (tmp_path / "c.txt").write_bytes(b"")
    assert run(tmp_path / "c.txt").exit_code == 2
