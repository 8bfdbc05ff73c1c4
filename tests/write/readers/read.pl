# read.pl LIBRARY [FILE]: Perl's YAML::XS or YAML::PP. See README.md.
use strict;
use warnings;

my $library = shift @ARGV;
my $load;
if ($library eq 'YAML::XS') {
    require YAML::XS;
    $load = sub { YAML::XS::Load($_[0]) };
} else {
    require YAML::PP;
    my $reader = YAML::PP->new(schema => ['Core']);
    $load = sub { my $text = $_[0]; utf8::decode($text); $reader->load_string($text) };
}
if (!@ARGV) {
    print "$library ", $library->VERSION, "\n";
    exit 0;
}

sub shown {
    my ($map, $key) = @_;
    return '-' unless exists $map->{$key};
    my $value = $map->{$key};
    return '!undef' unless defined $value;
    return '!' . ref $value if ref $value;
    utf8::encode($value);  # not Encode: it replaces noncharacters
    return length $value ? unpack('H*', $value) : '(empty)';
}

open my $file, '<:raw', $ARGV[0] or die "$ARGV[0]: $!";
while (my $size = <$file>) {
    read $file, my $text, $size + 0;
    my @out;
    my $done = eval {
        my $document = $load->($text);
        push @out, shown($document->{conference}, 'title');
        push @out, shown($_, 'name'), shown($_, 'title') for @{$document->{participants}};
        push @out, shown($_, 'label'), shown($_, 'text') for @{$document->{sections}[0]{turns}};
        push @out, shown($_, 'value') for @{$document->{other}};
        1;
    };
    print $done ? join(' ', @out) : 'ERROR ' . join(' ', split ' ', $@), "\n";
}
