# Writes the list of people with Perl's writers: perl perl.pl PEOPLE.json FOLDER. A line of JSON for each file.
use strict;
use warnings;
use Excel::Writer::XLSX;
use JSON::PP;
use Text::CSV_XS;

my ( $people_path, $folder ) = @ARGV;
open my $in, '<:raw', $people_path or die $!;
my $people = decode_json( do { local $/; <$in> } );
my @types  = @{ $people->{types} };

sub workbook {
    my ( $file, %options ) = @_;
    my $book = Excel::Writer::XLSX->new("$folder/$file");
    $book->set_1904()       if $options{is_1904};
    $book->set_optimization if $options{is_streamed};
    my $sheet  = $book->add_worksheet('People');
    my %styles = (
        day    => $book->add_format( num_format => 'yyyy-mm-dd' ),
        moment => $book->add_format( num_format => 'dd.mm.yyyy hh:mm:ss' ),
    );
    $sheet->write_row( 0, 0, $people->{header} );
    my $line = 0;
    for my $row ( @{ $people->{rows} } ) {
        $line++;
        for my $column ( 0 .. $#types ) {
            my ( $value, $type ) = ( $row->[$column], $types[$column] );
            next if !defined $value || $value eq '';
            if ( $styles{$type} ) {
                $value .= 'T00:00:00' if $type eq 'day';
                $sheet->write_date_time( $line, $column, $value, $styles{$type} );
            }
            elsif ( $type eq 'yes-no' ) { $sheet->write_boolean( $line, $column, $value ? 1 : 0 ) }
            elsif ( $type eq 'text' )   { $sheet->write_string( $line, $column, $value ) }
            else                        { $sheet->write_number( $line, $column, $value ) }
        }
    }
    $book->close();
    told( "Excel::Writer::XLSX $Excel::Writer::XLSX::VERSION", $file );
}

sub text {
    my ( $file, %options ) = @_;
    my $encoding = delete $options{encoding};
    my $csv      = Text::CSV_XS->new( { binary => 1, eol => "\r\n", %options } );
    open my $out, ">:raw:encoding($encoding)", "$folder/$file" or die $!;
    print {$out} "\x{FEFF}" if $encoding =~ /LE/;
    $csv->print( $out, $people->{header} );
    for my $row ( @{ $people->{rows} } ) {
        my @cells = @$row;
        $cells[-1] = $cells[-1] ? 'TRUE' : 'FALSE' if defined $cells[-1];
        $csv->print( $out, \@cells );
    }
    close $out;
    told( "Text::CSV_XS $Text::CSV_XS::VERSION", $file );
}

sub told {
    my ( $program, $file ) = @_;
    ( my $form = $file ) =~ s/\.\w+$//;
    print encode_json( { program => $program, form => $form, file => $file } ), "\n";
}

workbook('perl-whole.xlsx');
workbook( 'perl-1904.xlsx',     is_1904     => 1 );
workbook( 'perl-streamed.xlsx', is_streamed => 1 );
text( 'perl-always-quoted.csv', encoding => 'UTF-8', always_quote => 1 );
text( 'perl-utf-16le.csv', encoding => 'UTF-16LE', sep_char => ';' );
